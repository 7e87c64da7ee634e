// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UsageText.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <CLI/CLI.hpp>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString joined(const std::vector<std::string>& words, const QString& between)
{
    QStringList texts;
    for (const std::string& word : words) {
        texts.append(QString::fromStdString(word));
    }
    return texts.join(between);
}

/// The innermost command that was named, the program itself when none was.
const CLI::App& named(const CLI::App& app)
{
    const auto inner = app.get_subcommands();
    return inner.empty() ? app : named(*inner.front());
}

/// CLI11 would say "A subcommand is required" of a word that it does not know, and tell those that
/// are too many from the last to the first. Empty where its own words will do.
QString ownWords(const CLI::App& app, const CLI::ParseError& end)
{
    const auto left = app.remaining(true);
    const CLI::App& command = named(app);
    const bool wantsCommand = end.get_exit_code() == int(CLI::ExitCodes::RequiredError)
        && command.get_require_subcommand_min() > 0;
    if (!left.empty() && left.front().starts_with('-')) {
        return u"There is no option %1 here."_s.arg(QString::fromStdString(left.front()));
    }
    if (wantsCommand) {
        std::vector<std::string> all;
        for (const CLI::App* each : command.get_subcommands([](const CLI::App*) { return true; })) {
            all.push_back(each->get_name());
        }
        const QString lead = left.empty()
            ? u"A command is needed."_s
            : u"“%1” is no command."_s.arg(QString::fromStdString(left.front()));
        return lead + u" Commands are %1."_s.arg(joined(all, u", "_s));
    }
    if (end.get_exit_code() == int(CLI::ExitCodes::ExtrasError)) {
        return u"More words than “%1” takes: %2."_s.arg(
            QString::fromStdString(command.get_name()), joined(left, u" "_s));
    }
    return {};
}

} // namespace

QString usageText(const CLI::App& app, const CLI::ParseError& end)
{
    const QString words = ownWords(app, end);
    std::ostringstream out;
    std::ostringstream err;
    const bool isHelp = app.exit(end, out, err) == 0;
    return isHelp || words.isEmpty() ? QString::fromStdString(out.str() + err.str())
                                     : words + u"\nRun with --help for more information.\n"_s;
}

bool isServerAddress(const QString& given)
{
    const bool named = given.contains(u"://"_s);
    const QUrl url(named ? given : u"https://"_s + given, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && !url.host().isEmpty()
        && (named || url.host().contains(u'.') || url.port() > 0);
}

bool writesFiles(const QString& printer, const QString& ending)
{
    const QString format = QUrlQuery(printer.section(u'?', 1)).queryItemValue(u"format"_s);
    const bool isMeant
        = format == ending || format == "both"_L1 || (format.isEmpty() && ending == "pdf"_L1);
    return printer.isEmpty() || (printer.startsWith("file:"_L1) && isMeant);
}

const CLI::Validator& isId()
{
    static const CLI::Validator validator(
        [](std::string& given) {
            bool isNumber = false;
            const qint64 id = QString::fromStdString(given).toLongLong(&isNumber);
            return isNumber && id > 0
                ? std::string()
                : "\"" + given + "\" is no id: a number from 1 on, as find and check-in tell it.";
        },
        "ID");
    return validator;
}

} // namespace lanyard
