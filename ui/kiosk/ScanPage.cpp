// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/ScanPage.h"

#include "kiosk/HangingSign.h"
#include "kiosk/KioskParts.h"
#include "kiosk/TouchButton.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QGridLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// "Scan your code" in a language that is not the one in use.
QString invitation(const QString& code)
{
    static const QHash<QString, QString> words{{u"en"_s, u"Scan your code"_s},
        {u"kn"_s, u"ನಿಮ್ಮ ಕೋಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ"_s}, {u"hi"_s, u"अपना कोड स्कैन करें"_s},
        {u"de"_s, u"Scannen Sie Ihren Code"_s}, {u"ta"_s, u"கோட் ஸ்கேன் செய்க"_s},
        {u"fr"_s, u"Scannez votre code"_s}, {u"es"_s, u"Escanee su código"_s}};
    return words.value(code);
}

} // namespace

ScanPage::ScanPage(const Theme& theme, QWidget* parent)
    : HangingPage(theme, new HangingSign(theme), parent)
    , m_sign(findChild<HangingSign*>())
    , m_head(new Text(theme, type::selfHead))
    , m_how(new Text(theme, type::selfMid))
    , m_picture(new ScanPicture(theme))
{
    for (Text* text : {m_head, m_how}) {
        text->setAlignment(Qt::AlignCenter);
        text->setWordWrap(true);
        m_sign->body()->addWidget(text);
    }
    m_how->setColour(TextColour::Soft);
    m_sign->body()->addWidget(m_picture, 1);
    buildFoot();
    fit();
    retranslate();
}

void ScanPage::buildFoot()
{
    m_type = new TouchButton(theme(), TouchButton::Kind::Plain, u"keyboard"_s, this);
    m_tileGrid = new QGridLayout;
    m_line = new Divider(theme(), this);
    m_aidGrid = new QGridLayout;
    m_larger = new TouchButton(theme(), TouchButton::Kind::Aid, u"text"_s, this);
    m_contrast = new TouchButton(theme(), TouchButton::Kind::Aid, u"contrast"_s, this);
    m_help = new TouchButton(theme(), TouchButton::Kind::Aid, u"hand"_s, this);
    m_help->setCheckable(false);
    foot()->addWidget(m_type);
    foot()->addLayout(m_tileGrid);
    foot()->addWidget(m_line);
    foot()->addLayout(m_aidGrid);
    connect(m_picture, &CameraView::changed, this, &ScanPage::retranslate);
    connect(m_type, &QPushButton::clicked, this, &ScanPage::typeWanted);
    connect(m_larger, &QPushButton::clicked, this,
        [this] { Q_EMIT largerTextWanted(!state().largerText); });
    connect(m_contrast, &QPushButton::clicked, this,
        [this] { Q_EMIT highContrastWanted(!state().highContrast); });
    connect(m_help, &QPushButton::clicked, this, &KioskPage::helpWanted);
}

void ScanPage::showCamera(const QImage& frame)
{
    m_picture->setFrame(frame);
}

void ScanPage::setLanguages(const QList<Language>& languages)
{
    m_languages = languages;
    qDeleteAll(m_tiles);
    m_tiles.clear();
    qDeleteAll(m_greetings);
    m_greetings.clear();
    for (const Language& language : languages) {
        auto* tile = new TouchButton(theme(), TouchButton::Kind::Tile, {}, this);
        tile->setWords(language.ownName);
        const QString code = language.code;
        connect(tile, &QPushButton::clicked, this, [this, code] { Q_EMIT languageWanted(code); });
        m_tiles.append(tile);
        auto* greeting = new Text(theme(), type::selfBody, invitation(code));
        greeting->setColour(TextColour::Soft);
        greeting->setWordWrap(true);
        words()->addWidget(greeting);
        m_greetings.append(greeting);
    }
    fit();
    retranslate();
}

void ScanPage::placeTiles()
{
    const KioskForm& f = form();
    const int columns = f.larger && !f.upright ? 3 : 4;
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tileGrid->addWidget(m_tiles[i], int(i) / columns, int(i) % columns);
        m_tiles[i]->fit(f.upright ? f.body : f.note, f.tile);
    }
    for (int column = 0; column < 4; ++column) {
        m_tileGrid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    const QList<TouchButton*> aids{m_larger, m_contrast, m_help};
    const int aidColumns = f.upright ? 3 : f.larger ? 1 : 2;
    for (qsizetype i = 0; i < aids.size(); ++i) {
        const bool isAlone = aidColumns == 2 && i == 2; // it has all of its row
        m_aidGrid->addWidget(aids[i], int(i) / aidColumns, int(i) % aidColumns, 1, isAlone ? 2 : 1);
        aids[i]->fit(f.note, f.aid, f.upright);
        m_aidGrid->setColumnStretch(int(i), i < aidColumns ? 1 : 0);
    }
}

void ScanPage::fit()
{
    HangingPage::fit();
    const KioskForm& f = form();
    m_sign->fit(f);
    m_sign->setPaper(f.upright ? 860 : 540, f.upright ? 850 : 612);
    m_head->setTextStyle(f.head);
    m_how->setTextStyle(f.upright ? f.mid : f.note);
    m_sign->body()->setSpacing(px(f.upright ? 8 : 4));
    m_type->fit(f.body, f.button);
    m_tileGrid->setSpacing(px(f.upright ? 16 : 8)); // lying there is just room for their names
    m_aidGrid->setHorizontalSpacing(px(16));
    m_aidGrid->setVerticalSpacing(px(4));
    placeTiles();
    for (Text* greeting : std::as_const(m_greetings)) {
        greeting->setTextStyle(f.upright ? TextStyle{34, 60} : TextStyle{28, 46});
        greeting->setAlignment(f.upright ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    words()->setContentsMargins(0, px(f.upright ? 44 : 0), 0, 0);
    words()->setAlignment(Qt::AlignTop);
    greetOthers();
}

void ScanPage::greetOthers()
{
    // who made the text larger has found their language; the others' would crowd the page, which
    // has a second row of tiles where there are more than four
    const bool isCrowded = form().upright && m_tiles.size() > 4;
    const bool isSmall = theme().scale() < 0.5;
    int room = 3; // every language has its tile
    if (form().larger || isCrowded) {
        room = form().larger ? 0 : isSmall ? 1 : 2;
    }
    room -= form().less;
    for (qsizetype i = 0; i < m_greetings.size(); ++i) {
        const bool greets = room > 0 && m_languages[i].code != state().language;
        m_greetings[i]->setVisible(greets);
        room -= greets ? 1 : 0;
    }
}

QString ScanPage::howToHold() const
{
    if (!m_picture->showsCamera()) {
        return tr("Hold it over the reader below");
    }
    const QString advice = CameraView::adviceFor(m_picture->light());
    return advice.isEmpty() ? tr("Hold it into the frame below") : advice;
}

QString ScanPage::told() const
{
    return inOneLine({m_head->text(), m_how->text()});
}

void ScanPage::retranslate()
{
    const bool checking = state().page == KioskState::Page::Checking;
    m_head->setText(checking ? tr("One moment") : tr("Scan your code"));
    m_how->setText(checking ? tr("Your code is being checked") : howToHold());
    m_type->setWords(tr("I have no code"));
    m_larger->setWords(tr("Larger text"));
    m_contrast->setWords(tr("High contrast"));
    m_help->setWords(tr("Call for help"));
    m_larger->setChecked(state().largerText);
    m_contrast->setChecked(state().highContrast);
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setChecked(m_languages[i].code == state().language);
    }
    greetOthers();
}

} // namespace lanyard
