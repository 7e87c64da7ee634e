// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/FieldWords.h"

#include <QCoreApplication>
#include <QHash>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

} // namespace

QString fieldWords(const QString& field)
{
    const QHash<QString, QString> words{
        {u"name"_s, Words::tr("Name")},
        {u"firstName"_s, Words::tr("First name")},
        {u"lastName"_s, Words::tr("Last name")},
        {u"company"_s, Words::tr("Company")},
        {u"ticketType"_s, Words::tr("Ticket type")},
        {u"variation"_s, Words::tr("Variation")},
        {u"email"_s, Words::tr("E-mail")},
        {u"order"_s, Words::tr("Order code")},
        {u"position"_s, Words::tr("Number in the order")},
        {u"token"_s, Words::tr("Ticket code")},
        {u"status"_s, Words::tr("State of the order")},
        {u"paid"_s, Words::tr("Paid")},
        {u"comment"_s, Words::tr("Comment")},
        {u"checkInText"_s, Words::tr("Note at check-in")},
        {u"attention"_s, Words::tr("Look twice")},
        {u"blocked"_s, Words::tr("Blocked")},
        {u"validFrom"_s, Words::tr("Valid from")},
        {u"validUntil"_s, Words::tr("Valid until")},
        {u"checkedIn"_s, Words::tr("Checked in")},
        {u"checkedInAt"_s, Words::tr("Checked in at")},
        {u"checkedOut"_s, Words::tr("Checked out")},
        {u"checkInLists"_s, Words::tr("Check-in lists")},
        {u"addonTo"_s, Words::tr("Add-on to")},
        {u"locale"_s, Words::tr("Language")},
        {u"orderEmail"_s, Words::tr("E-mail of the order")},
        {u"invoiceName"_s, Words::tr("Name on the invoice")},
        {u"invoiceCompany"_s, Words::tr("Company on the invoice")},
    };
    return words.value(field, field);
}

QString delimiterWords(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return Words::tr("Commas");
    case u';':
        return Words::tr("Semicolons");
    case u'\t':
        return Words::tr("Tabs");
    default:
        return QString(delimiter);
    }
}

QString keyWords(const QString& key)
{
    if (key == "token"_L1) {
        return Words::tr("the ticket code");
    }
    if (key == "order"_L1) {
        return Words::tr("order and position");
    }
    if (key == "name"_L1) {
        return Words::tr("name and company");
    }
    return Words::tr("e-mail and name");
}

} // namespace lanyard
