// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/ColumnGuess.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QStringList cells(const QString& row)
{
    return row.split(u'|');
}

} // namespace

class tst_ColumnGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersOfKnownExportsAreUnderstood_data();
    void headersOfKnownExportsAreUnderstood();
    void aPersonsChoiceGoesBeforeTheGuess();
    void aWholeNameChosenByHandIsNotJoinedFromParts();
    void anEmptyChoiceTakesAColumnOut();
    void anUnknownColumnOrFieldIsTold();
    void twoColumnsOfOneNameAreRefused();
    void pretixsOwnFrenchPairOfSeatsIsTaken();
    void aStatusColumnWithoutStatusesIsNotTaken();
    void columnsAreTakenOnlyForWhatTheirCellsCanBe();
    void listIsKeyedByTheSurestOfWhatItHas_data();
    void listIsKeyedByTheSurestOfWhatItHas();
    void onePartOfANameIsEnough();
    void aListWithoutNamesIsTold();
};

void tst_ColumnGuess::headersOfKnownExportsAreUnderstood_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected"); // field=header, …
    const auto row
        = [](const char* name, const QString& header, const QString& format,
              const QString& expected) { QTest::newRow(name) << header << format << expected; };
    row("pretix list, German",
        u"Bestellnummer|Name Teilnehmer*in|Produkt|Preis|Eingecheckt|Ausgetreten|Automatisch "
        "eingecheckt|bezahlt|Secret|E-Mail|Telefonnummer|Firma|Benötigt besondere Behandlung|"
        "Kommentar|Check-in-Hinweis|Gesperrt|Gültig ab|Gültig bis"_s,
        u"pretix-checkin-list"_s,
        u"order=Bestellnummer|name=Name Teilnehmer*in|ticketType=Produkt|checkedIn=Eingecheckt|"
        "checkedOut=Ausgetreten|paid=bezahlt|token=Secret|email=E-Mail|company=Firma|"
        "attention=Benötigt besondere Behandlung|comment=Kommentar|"
        "checkInText=Check-in-Hinweis|blocked=Gesperrt|validFrom=Gültig ab|"
        "validUntil=Gültig bis"_s);
    row("pretix list, French",
        u"Code de commande|Nom du participant|Produit|Enregistrement effectué|Passé en caisse|"
        "Payé|Secret|E-Mail|Entreprise|Nécessite une attention particulière|Bloqué|"
        "Valable depuis|Valable jusqu'au"_s,
        u"pretix-checkin-list"_s,
        u"order=Code de commande|name=Nom du participant|ticketType=Produit|"
        "checkedIn=Enregistrement effectué|checkedOut=Passé en caisse|paid=Payé|token=Secret|"
        "email=E-Mail|company=Entreprise|attention=Nécessite une attention particulière|"
        "blocked=Bloqué|validFrom=Valable depuis|validUntil=Valable jusqu'au"_s);
    row("pretix positions, German",
        u"Kurzname der Veranstaltung|Bestellnummer|Position|Status|E-Mail|Produkt|Variante|"
        "Name Teilnehmer*in|E-Mail Teilnehmer*in|Teilnehmer*innen-Firma|Ticket-Code|"
        "Zusatzprodukt zu Position|Rechnungsadresse: Firma|Rechnungsadresse: Name|"
        "Bestellsprache|Check-in-Listen"_s,
        u"pretix-order-positions"_s,
        u"order=Bestellnummer|position=Position|status=Status|orderEmail=E-Mail|"
        "ticketType=Produkt|variation=Variante|name=Name Teilnehmer*in|"
        "email=E-Mail Teilnehmer*in|company=Teilnehmer*innen-Firma|token=Ticket-Code|"
        "addonTo=Zusatzprodukt zu Position|invoiceCompany=Rechnungsadresse: Firma|"
        "invoiceName=Rechnungsadresse: Name|locale=Bestellsprache|checkInLists=Check-in-Listen"_s);
    row("pretix positions, Spanish",
        u"Código del pedido|ID de posición|Estado|Correo electrónico|Producto|Variacion|"
        "Nombre del asistente|Correo electrónico del participante|Empresa asistente|"
        "Secreto de la entrada|Add-on al ID de posición|Idioma del pedido"_s,
        u"pretix-order-positions"_s,
        u"order=Código del pedido|position=ID de posición|status=Estado|"
        "orderEmail=Correo electrónico|ticketType=Producto|variation=Variacion|"
        "name=Nombre del asistente|email=Correo electrónico del participante|"
        "company=Empresa asistente|token=Secreto de la entrada|"
        "addonTo=Add-on al ID de posición|locale=Idioma del pedido"_s);
    row("Indico",
        u"ID|Name|Email Address|Affiliation|Position|Country|T-shirt size|Registration date|"
        "Registration state|Checked in|Check-in date"_s,
        u"indico"_s,
        u"order=ID|name=Name|email=Email Address|company=Affiliation|status=Registration state|"
        "checkedIn=Checked in|checkedInAt=Check-in date"_s);
    row("Eventbrite",
        u"Order #|Order Date|First Name|Last Name|Email|Quantity|Price Tier|Ticket Type|"
        "Attendee #|Group|Order Type|Currency|Total Paid|Fees Paid|Eventbrite Fees|"
        "Eventbrite Payment Processing|Attendee Status|Company|Job Title"_s,
        u"eventbrite"_s,
        u"order=Order #|firstName=First Name|lastName=Last Name|email=Email|"
        "ticketType=Ticket Type|position=Attendee #|status=Attendee Status|company=Company"_s);
    row("Google Forms, English",
        u"Timestamp|Email Address|What is your full name?|Which company or college are you "
        "from?|Emergency contact name|T-shirt size"_s,
        u"google-forms"_s,
        u"email=Email Address|name=What is your full name?|"
        "company=Which company or college are you from?"_s);
    row("Google Forms, German", u"Zeitstempel|E-Mail-Adresse|Vorname|Name|Firma / Organisation"_s,
        u"google-forms"_s,
        u"email=E-Mail-Adresse|firstName=Vorname|lastName=Name|company=Firma / Organisation"_s);
    row("Google Forms, French", u"Horodateur|Adresse e-mail|Prénom|Nom|Société"_s,
        u"google-forms"_s, u"email=Adresse e-mail|firstName=Prénom|lastName=Nom|company=Société"_s);
    row("Google Forms, Spanish",
        u"Marca temporal|Dirección de correo electrónico|Nombre|Apellidos|Empresa"_s,
        u"google-forms"_s,
        u"email=Dirección de correo electrónico|firstName=Nombre|lastName=Apellidos|"
        "company=Empresa"_s);
    row("Google Forms, Hindi", u"टाइमस्टैम्प|ईमेल पता|पूरा नाम|संस्था|टिकट का प्रकार"_s, u"google-forms"_s,
        u"email=ईमेल पता|name=पूरा नाम|company=संस्था|ticketType=टिकट का प्रकार"_s);
    row("plain, French, one name", u"Nom|Entreprise"_s, u"plain"_s,
        u"name=Nom|company=Entreprise"_s);
    row("plain, Spanish, one name", u"Nombre|Empresa|Correo"_s, u"plain"_s,
        u"name=Nombre|company=Empresa|email=Correo"_s);
    row("plain, Hindi", u"नाम|कंपनी|ई-मेल"_s, u"plain"_s, u"name=नाम|company=कंपनी|email=ई-मेल"_s);
    row("plain, in capitals with blanks", u" FULL NAME |COMPANY NAME|E-MAIL ID|Ticket"_s,
        u"plain"_s, u"name=FULL NAME|company=COMPANY NAME|email=E-MAIL ID|ticketType=Ticket"_s);
    row("whole name beside its parts", u"Name|First Name|Last Name"_s, u"plain"_s, u"name=Name"_s);
    row("pretix list, with only what decides", u"Secret|Order code|Name|Paid|Checked in"_s,
        u"pretix-checkin-list"_s,
        u"token=Secret|order=Order code|name=Name|paid=Paid|checkedIn=Checked in"_s);
    row("pretix positions without add-ons", u"Secret|Order code|Attendee name|Status|Position ID"_s,
        u"pretix-order-positions"_s,
        u"token=Secret|order=Order code|name=Attendee name|status=Status|position=Position ID"_s);
    row("a ticket and an order alone", u"Secret|Order code|Name|Paid"_s, u"plain"_s,
        u"token=Secret|order=Order code|name=Name|paid=Paid"_s);
    row("Indico, only numbers and names", u"ID|Name|Email Address"_s, u"indico"_s,
        u"order=ID|name=Name|email=Email Address"_s);
    row("Indico by its date", u"Name|Registration date"_s, u"indico"_s, u"name=Name"_s);
    row("Eventbrite by its numbers", u"Name|Order number|Attendee number"_s, u"eventbrite"_s,
        u"name=Name|order=Order number|position=Attendee number"_s);
    row("Eventbrite by its status", u"Name|Attendee Status"_s, u"eventbrite"_s,
        u"name=Name|status=Attendee Status"_s);
    row("Eventbrite by its fees", u"Name|Eventbrite Fees"_s, u"eventbrite"_s, u"name=Name"_s);
    row("plain, French, parts", u"Nom de famille|Prénom"_s, u"plain"_s,
        u"lastName=Nom de famille|firstName=Prénom"_s);
    row("family name beside the bare given name", u"Nombre|Apellidos"_s, u"plain"_s,
        u"firstName=Nombre|lastName=Apellidos"_s);
    row("given name alone", u"First Name|Company"_s, u"plain"_s,
        u"firstName=First Name|company=Company"_s);
    row("a whole name for display", u"First Name|Last Name|Display name"_s, u"plain"_s,
        u"firstName=First Name|lastName=Last Name"_s);
    row("somebody else's address", u"Name|Parent email|Email of manager"_s, u"plain"_s,
        u"name=Name"_s);
    row("parts beside a badge name", u"First Name|Last Name|Name on badge"_s, u"plain"_s,
        u"firstName=First Name|lastName=Last Name"_s);
}

void tst_ColumnGuess::headersOfKnownExportsAreUnderstood()
{
    QFETCH(QString, header);
    QFETCH(QString, format);
    QFETCH(QString, expected);
    const auto guess = guessColumns(cells(header), {}, {});
    QVERIFY(guess.has_value());
    QCOMPARE(formatWord(guess->format), format);
    QStringList found;
    const auto names = guess->names();
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        found.append(it.key() + u'=' + it.value());
    }
    QStringList wanted = cells(expected);
    wanted.sort();
    QCOMPARE(found, wanted);
}

void tst_ColumnGuess::aPersonsChoiceGoesBeforeTheGuess()
{
    const auto guess = guessColumns(cells(u"Name|Badge text|Org"_s), {},
        {{u"name"_s, u"badge TEXT"_s}, {u"company"_s, u"Org"_s}});
    QVERIFY(guess.has_value());
    QCOMPARE(guess->names().value(u"name"_s), u"Badge text"_s);
    QCOMPARE(guess->names().value(u"company"_s), u"Org"_s);
}

void tst_ColumnGuess::aWholeNameChosenByHandIsNotJoinedFromParts()
{
    const auto guess = guessColumns(cells(u"First name|Last name|Full name as printed"_s), {},
        {{u"name"_s, u"Full name as printed"_s}});
    QVERIFY(guess.has_value());
    QCOMPARE(guess->columns.keys(), QStringList{u"name"_s});
    const auto parts = guessColumns(cells(u"Name|Rufname|Sippe"_s), {},
        {{u"firstName"_s, u"Rufname"_s}, {u"lastName"_s, u"Sippe"_s}});
    QVERIFY(parts.has_value());
    QVERIFY(!parts->has(u"name"_s));
}

void tst_ColumnGuess::anEmptyChoiceTakesAColumnOut()
{
    const auto guess = guessColumns(cells(u"Name|Company"_s), {}, {{u"company"_s, QString()}});
    QVERIFY(guess.has_value());
    QVERIFY(!guess->has(u"company"_s));
}

void tst_ColumnGuess::anUnknownColumnOrFieldIsTold()
{
    const auto column = guessColumns(cells(u"Name"_s), {}, {{u"name"_s, u"Nane"_s}});
    QVERIFY(!column.has_value());
    QCOMPARE(column.error().code, ErrorCode::UnknownColumn);
    QCOMPARE(column.error().args, QStringList{u"Nane"_s});
    const auto field = guessColumns(cells(u"Name"_s), {}, {{u"nme"_s, u"Name"_s}});
    QVERIFY(!field.has_value());
    QCOMPARE(field.error().code, ErrorCode::UnknownColumn);
    QCOMPARE(field.error().args, QStringList{u"nme"_s});
}

void tst_ColumnGuess::twoColumnsOfOneNameAreRefused()
{
    for (const auto& header : {u"Name|Company|company "_s, u"Name|Note x|Note x"_s}) {
        const auto guess = guessColumns(cells(header), {}, {});
        QVERIFY(!guess.has_value());
        QCOMPARE(guess.error().code, ErrorCode::DuplicateHeader);
        QCOMPARE(guess.error().args, QStringList{cells(header).last().trimmed()});
    }
    QVERIFY(guessColumns(cells(u"Name||"_s), {}, {}).has_value());
}

void tst_ColumnGuess::pretixsOwnFrenchPairOfSeatsIsTaken()
{
    const auto guess = guessColumns(cells(u"Code de commande|Nom du participant|Produit|"
                                          "Enregistrement effectué|Payé|Secret|Nom du siège|"
                                          "Nom du siège"_s),
        {}, {});
    QVERIFY(guess.has_value());
}

void tst_ColumnGuess::aStatusColumnWithoutStatusesIsNotTaken()
{
    const QStringList header = cells(u"Name|Status"_s);
    QVERIFY(!guessColumns(header, {cells(u"Ann|Student"_s)}, {})->has(u"status"_s));
    QVERIFY(guessColumns(header, {cells(u"Ann|paid"_s)}, {})->has(u"status"_s));
}

void tst_ColumnGuess::columnsAreTakenOnlyForWhatTheirCellsCanBe()
{
    const auto has = [](const QString& header, const QString& row, const QString& field) {
        return guessColumns(cells(header), {cells(row)}, {})->has(field);
    };
    QVERIFY(has(u"Name|Blocked"_s, u"Ann|no"_s, u"blocked"_s));
    QVERIFY(!has(u"Name|Blocked"_s, u"Ann|Monday"_s, u"blocked"_s));
    QVERIFY(has(u"Name|Attention"_s, u"Ann|"_s, u"attention"_s));
    QVERIFY(!has(u"Name|Attention"_s, u"Ann|wheelchair"_s, u"attention"_s));
    QVERIFY(has(u"Name|Mail"_s, u"Ann|ann@example.org"_s, u"email"_s));
    QVERIFY(!has(u"Name|Mail"_s, u"Ann|by post"_s, u"email"_s));
    QVERIFY(!has(u"Name|Order email"_s, u"Ann|none"_s, u"orderEmail"_s));
}

void tst_ColumnGuess::listIsKeyedByTheSurestOfWhatItHas_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    QTest::newRow("ticket") << u"Name|Secret|Email"_s << u"token"_s;
    QTest::newRow("order and place") << u"Name|Order code|Position ID"_s << u"order"_s;
    QTest::newRow("number of a registration") << u"ID|Name"_s << u"order"_s;
    QTest::newRow("order alone") << u"Name|Order code"_s << u"mail"_s;
    QTest::newRow("address") << u"Name|Email"_s << u"mail"_s;
    QTest::newRow("address of who ordered") << u"Name|Buyer email"_s << u"mail"_s;
    QTest::newRow("name") << u"Name|Company"_s << u"name"_s;
}

void tst_ColumnGuess::listIsKeyedByTheSurestOfWhatItHas()
{
    QFETCH(QString, header);
    QFETCH(QString, key);
    QCOMPARE(guessColumns(cells(header), {}, {})->key(), key);
}

void tst_ColumnGuess::onePartOfANameIsEnough()
{
    for (const auto& header : {u"First Name|X"_s, u"Surname|X"_s, u"Invoice address name|X"_s}) {
        QVERIFY2(guessColumns(cells(header), {}, {}).has_value(), qPrintable(header));
    }
}

void tst_ColumnGuess::aListWithoutNamesIsTold()
{
    const auto guess = guessColumns(cells(u"Amount|Colour"_s), {}, {});
    QVERIFY(!guess.has_value());
    QCOMPARE(guess.error().code, ErrorCode::NoNameColumn);
}

QTEST_APPLESS_MAIN(tst_ColumnGuess)
#include "tst_ColumnGuess.moc"
