// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/HeaderWords.h"

#include "replica/CellWords.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char16_t* field;
    const char16_t* headers;
    const char16_t* phrases;
};

// Headers of pretix are those of its release 2026.8 in each of the languages.
constexpr std::array<Row, 27> table = {{
    {u"token",
        u"ticket secret|secret|ticket code|ticket token|qr code|barcode number|barcode|qr|token"
        "|ticket id|ticket number|ticketcode|ticketnummer|strichcode|secret du billet"
        "|code du billet|code barres|secreto de la entrada|secreto|código qr|código de barras"
        "|código de la entrada|टिकट कोड|क्यूआर कोड|बारकोड|टिकट संख्या",
        u""},
    {u"order",
        u"order code|order number|order id|order no|order|booking reference|booking number"
        "|booking id|registration number|registration id|bestellnummer|bestellcode"
        "|buchungsnummer|anmeldenummer|code de commande|numéro de commande|commande"
        "|código del pedido|número de pedido|pedido|ऑर्डर कोड|ऑर्डर संख्या|ऑर्डर|आदेश संख्या",
        u""},
    {u"position", u"position id|attendee number|id de la position|id de posición", u""},
    {u"addonTo",
        u"add on to position id|zusatzprodukt zu position|add on à la position id"
        "|add on al id de posición",
        u""},
    {u"firstName",
        u"first name|attendee first name|given name|firstname|forename|attendee name given name"
        "|vorname|rufname|prénom|nombre de pila|nombres|पहला नाम|प्रथम नाम",
        u"first name|given name|vorname|prénom|पहला नाम"},
    {u"lastName",
        u"last name|attendee last name|attendee surname|surname|family name|lastname"
        "|attendee name family name|nachname|familienname|zuname|nom de famille|apellidos"
        "|apellido|उपनाम|अंतिम नाम|कुलनाम|सरनेम",
        u"last name|surname|family name|nachname|nom de famille|apellidos|उपनाम"},
    {u"name",
        u"attendee name|full name|participant name|name|attendee|participant|your name"
        "|name of attendee|name of participant|display name|attendee full name|badge name"
        "|name on badge|name teilnehmer in|teilnehmername|voller name|vollständiger name"
        "|vor und nachname|name des teilnehmers|teilnehmer|teilnehmerin|teilnehmer in"
        "|nom du participant|nom complet|nom et prénom|prénom et nom|nom de la participante"
        "|nombre del asistente|nombre completo|nombre y apellidos|nombre del participante"
        "|asistente|participante|पूरा नाम|प्रतिभागी का नाम|नाम|आपका नाम|प्रतिभागी",
        u"full name|your name|attendee name|participant name|name badge|voller name"
        "|vollständiger name|vor und nachname|nom complet|nom et prénom|nombre completo"
        "|nombre y apellidos|पूरा नाम|आपका नाम|name|nom|nombre|नाम"},
    {u"company",
        u"attendee company|company|company name|company organization|company organisation"
        "|organization|organisation|affiliation|employer|institution|institute|university"
        "|workplace|teilnehmer innen firma|firma|unternehmen|arbeitgeber|institut|hochschule"
        "|firma organisation|entreprise du participant|entreprise|société|organisme"
        "|établissement|employeur|empresa asistente|empresa|organización|institución|compañía"
        "|कंपनी|कंपनी का नाम|संस्था|संगठन|संस्थान",
        u"company|organization|organisation|affiliation|employer|institution|university"
        "|college|firma|unternehmen|arbeitgeber|entreprise|société|empresa|organización"
        "|कंपनी|संस्था|संगठन"},
    {u"email",
        u"attendee email|attendee e mail|participant email|e mail teilnehmer in"
        "|e mail du participant|correo electrónico del participante|email|e mail|email address"
        "|e mail address|mail|email id|your email|e mail adresse|mail adresse|adresse e mail"
        "|adresse email|courriel|correo electrónico|dirección de correo electrónico|correo"
        "|ईमेल|ई मेल|ईमेल पता|ई मेल पता|ईमेल आईडी",
        u"email|e mail|courriel|correo electrónico|ईमेल|ई मेल"},
    {u"orderEmail", u"email|e mail|order email|buyer email|purchaser email|correo electrónico",
        u""},
    {u"variation", u"variation|variant|variante|variación|विविधता", u""},
    {u"ticketType",
        u"product|product variation|produkt variante|ticket type|ticket "
        u"name|ticket|item|registration type|attendee type|category"
        "|ticket class|type|role|produkt|ticketart|tickettyp|ticket typ|ticketkategorie"
        "|kategorie|produit|type de billet|billet|catégorie|producto|tipo de entrada|entrada"
        "|categoría|tipo de boleto|टिकट प्रकार|टिकट का प्रकार|उत्पाद|श्रेणी|टिकट",
        u"ticket type|type of ticket|ticketart|type de billet|tipo de entrada|टिकट प्रकार"
        "|ticket"},
    {u"status",
        u"attendee status|registration state|registration status|order status|status"
        "|payment status|anmeldestatus|zahlungsstatus|statut|statut de la commande"
        "|estado|स्थिति|पंजीकरण स्थिति|भुगतान स्थिति",
        u""},
    {u"paid", u"paid|bezahlt|payé|pagado|भुगतान|भुगतान किया", u""},
    {u"checkedIn",
        u"checked in|eingecheckt|enregistrement effectué|enregistré|chequeado|check in"
        "|चेक इन|चेक इन किया",
        u""},
    {u"checkedInAt",
        u"check in date|checked in at|check in time|checked in date|check in zeit"
        "|date d enregistrement|fecha de check in|चेक इन समय",
        u""},
    {u"checkedOut", u"checked out|ausgetreten|passé en caisse|comprado|चेक आउट", u""},
    {u"checkInLists", u"check in lists|check in listen|listes d enregistrement|lista de asistentes",
        u""},
    {u"attention",
        u"requires special attention|special attention|attention"
        "|benötigt besondere behandlung|nécessite une attention particulière"
        "|requiere una atención especial|विशेष ध्यान",
        u""},
    {u"checkInText",
        u"check in text|check in hinweis|texte d enregistrement|texto de check in|चेक इन पाठ", u""},
    {u"comment",
        u"order comment|comment|comments|notes|note|remarks|bestellkommentar|kommentar|notiz"
        "|notizen|bemerkung|anmerkung|commentaire de commande|commentaire|remarque"
        "|comentario del pedido|comentario|observaciones|notas|टिप्पणी",
        u""},
    {u"blocked", u"blocked|gesperrt|blockiert|bloqué|bloqueado|अवरुद्ध", u""},
    {u"validFrom", u"valid from|gültig ab|valable depuis|válido desde|कब से मान्य", u""},
    {u"validUntil", u"valid until|gültig bis|valable jusqu au|válido hasta|कब तक मान्य", u""},
    {u"locale",
        u"order locale|locale|language|bestellsprache|sprache|langue de la commande|langue"
        "|idioma del pedido|idioma|भाषा",
        u""},
    {u"invoiceName",
        u"invoice address name|rechnungsadresse name|nom de l adresse de facturation"
        "|dirección de facturación",
        u""},
    {u"invoiceCompany",
        u"invoice address company|rechnungsadresse firma"
        "|adresse de facturation de l entreprise|dirección de facturación de la empresa",
        u""},
}};

QStringList cut(const char16_t* words)
{
    QStringList all;
    for (const auto& word : QString::fromUtf16(words).split(u'|', Qt::SkipEmptyParts)) {
        all.append(plainWords(word));
    }
    return all;
}

QSet<QString> setOf(const char16_t* words)
{
    const QStringList all = cut(words);
    return {all.cbegin(), all.cend()};
}

} // namespace

const QList<FieldWords>& fieldWords()
{
    static const QList<FieldWords> all = [] {
        QList<FieldWords> rows;
        for (const auto& row : table) {
            rows.append({QString::fromUtf16(row.field), cut(row.headers), cut(row.phrases)});
        }
        return rows;
    }();
    return all;
}

bool isForeignHeaderWord(const QString& word)
{
    static const QSet<QString> words
        = setOf(u"emergency|invoice|billing|parent|shirt|voucher|event|file|user|manager"
                "|supervisor|contact|notfall|rechnung|rechnungsadresse|veranstaltung|urgence"
                "|facturation|événement|emergencia|facturación|evento|hotel|बिल|आपातकालीन");
    return words.contains(word);
}

bool isTimestampHeader(const QString& words)
{
    static const QSet<QString> all
        = setOf(u"timestamp|zeitstempel|horodateur|horodatage|marca temporal|टाइमस्टैम्प|समय मुहर"
                "|समय चिह्न");
    return all.contains(words);
}

QString badgeVariable(const QString& header)
{
    static const QRegularExpression variable(u"^[a-z][a-z0-9]*(_[A-Za-z0-9]+)+$"_s);
    if (variable.match(header).hasMatch()) {
        return header;
    }
    static const QHash<QString, QString> all = {
        {u"price"_s, u"price"_s},
        {u"phone number"_s, u"telephone"_s},
        {u"phone"_s, u"telephone"_s},
        {u"telephone"_s, u"telephone"_s},
        {u"telefonnummer"_s, u"telephone"_s},
        {u"pseudonymization id"_s, u"pseudonymization_id"_s},
        {u"address"_s, u"attendee_street"_s},
        {u"zip code"_s, u"attendee_zipcode"_s},
        {u"city"_s, u"attendee_city"_s},
        {u"state"_s, u"attendee_state"_s},
        {u"country"_s, u"attendee_country"_s},
        {u"seat name"_s, u"seat"_s},
        {u"seat"_s, u"seat"_s},
        {u"seat zone"_s, u"seat_zone"_s},
        {u"seat row"_s, u"seat_row"_s},
        {u"seat number"_s, u"seat_number"_s},
        {u"invoice address street"_s, u"invoice_street"_s},
        {u"invoice address zip code"_s, u"invoice_zipcode"_s},
        {u"invoice address city"_s, u"invoice_city"_s},
        {u"invoice address country"_s, u"invoice_country"_s},
        {u"invoice address state"_s, u"invoice_state"_s},
        {u"attendee name given name"_s, u"attendee_name_given_name"_s},
        {u"attendee name family name"_s, u"attendee_name_family_name"_s},
    };
    return all.value(headerWords(header));
}

QString headerWords(const QString& header)
{
    return plainWords(QString(header).replace(u'#', u" number "_s));
}

} // namespace lanyard
