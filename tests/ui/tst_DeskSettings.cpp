// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "settings/DeskSettingsPage.h"
#include "widgets/ChoiceBox.h"
#include "widgets/Text.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The desk's settings say what is in use, chosen or not.
class tst_DeskSettings : public QObject
{
    Q_OBJECT

    TranslationLoader m_translations;
    Theme m_theme;

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void whatNobodyHasChosenIsSaidToo()
    {
        DeskSettingsPage page(m_theme);
        DeskChoices choices;
        choices.templates = {StoredTemplate{}, StoredTemplate{}};
        choices.templates[0].key = u"a6-folded"_s;
        choices.templates[0].name = u"A6 folded"_s;
        choices.templates[1].key = u"label-62x100"_s;
        choices.templates[1].name = u"Label 62 × 100 mm"_s;
        page.showSettings({}, choices);
        QStringList chosen;
        for (const auto* box : page.findChildren<ChoiceBox*>()) {
            chosen.append(box->currentText());
        }
        QVERIFY(chosen.contains(u"Label 62 × 100 mm"_s));
        QStringList words;
        for (const auto* text : page.findChildren<Text*>()) {
            words.append(text->text());
        }
        QVERIFY(words.contains(u"PDF files in the data folder"_s));
    }
};

QTEST_MAIN(tst_DeskSettings)
#include "tst_DeskSettings.moc"
