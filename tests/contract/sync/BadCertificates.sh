#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
# Makes the certificates of tst_BadTls in the current folder: for each case NAME.pem (the server's
# chain) and NAME.key, and ca.pem, the only authority that the client trusts.
set -euo pipefail

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"; }
request() { openssl req -new -key "$1.key" -subj "/CN=${2:-localhost}" -out "$1.csr"; }
# sign NAME ISSUER EXTENSIONS [DIGEST]
sign() {
    printf '%s\n' "$3" >"$1.ext"
    openssl x509 -req -in "$1.csr" -CA "$2.pem" -CAkey "$2.key" -CAcreateserial \
        -extfile "$1.ext" -days 30 "-${4:-sha256}" -out "$1.pem"
}
# authority NAME: one that signs itself
authority() {
    key "$1"
    openssl req -x509 -new -key "$1.key" -subj "/CN=$1" -days 30 -out "$1.pem" \
        -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign,cRLSign"
}
# dated NAME ISSUER FROM TO EXTENSIONS: `openssl x509` has no dates of its own
dated() {
    printf '%s\n' "$5" >"$1.ext"
    mkdir -p "$1.ca"
    : >"$1.ca/index"
    cat >"$1.cnf" <<CNF
[ca]
default_ca=d
[d]
new_certs_dir=$1.ca
database=$1.ca/index
rand_serial=yes
default_md=sha256
policy=p
[p]
commonName=supplied
CNF
    openssl ca -batch -config "$1.cnf" -cert "$2.pem" -keyfile "$2.key" -in "$1.csr" -out "$1.pem" \
        -startdate "$3" -enddate "$4" -extfile "$1.ext" -notext
}

usage="keyUsage=digitalSignature"$'\n'"extendedKeyUsage=serverAuth"
here="subjectAltName=DNS:localhost"$'\n'"$usage"

authority ca
authority stranger
for name in good expired early stranger_signed other_host address_unnamed sha1 old_tls client_only \
    lonely chained_good below_leaf outside; do
    key "$name"
    request "$name"
done

sign good ca "$here"
dated expired ca 20200101000000Z 20210101000000Z "$here"
dated early ca 20900101000000Z 20910101000000Z "$here"
sign stranger_signed stranger "$here"
request other_host pretix.example.org # the older place of the name counts too
sign other_host ca "subjectAltName=DNS:pretix.example.org"$'\n'"$usage"
sign address_unnamed ca "$here" # asked for by 127.0.0.1, which it does not name
sign sha1 ca "$here" sha1
sign old_tls ca "$here"
sign client_only ca "subjectAltName=DNS:localhost"$'\n'"extendedKeyUsage=clientAuth"

# the server's own signature
key selfsigned
openssl req -x509 -new -key selfsigned.key -subj "/CN=localhost" -days 30 -out selfsigned.pem \
    -addext "subjectAltName=DNS:localhost"

# a key that is too short today
openssl genrsa -out weak.key 1024
request weak
sign weak ca "$here"

# an authority between, which the server does not send along
key between
request between "between"
sign between ca "basicConstraints=critical,CA:TRUE"$'\n'"keyUsage=keyCertSign"
sign lonely between "$here"
sign chained_good between "$here"
cat between.pem >>chained_good.pem

# signed by somebody who may not sign
sign below_leaf good "$here"
cat good.pem >>below_leaf.pem

# an authority for other names only
key narrow
request narrow "narrow"
sign narrow ca "basicConstraints=critical,CA:TRUE"$'\n'"keyUsage=keyCertSign"$'\n'"nameConstraints=critical,permitted;DNS:example.org"
sign outside narrow "$here"
cat narrow.pem >>outside.pem
