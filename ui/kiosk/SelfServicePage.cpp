// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/SelfServicePage.h"

#include "kiosk/DeskSignPage.h"
#include "kiosk/PhotoPage.h"
#include "kiosk/QuestionPage.h"
#include "kiosk/ScanPage.h"
#include "kiosk/TypePage.h"
#include "kiosk/WelcomePage.h"
#include "shell/TimeWords.h"
#include "widgets/Text.h"

#include <QApplication>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;
using Page = KioskState::Page;

namespace {

constexpr double largerText = 1.4;
constexpr int mostSteps = 4; ///< of having less: no letter of larger text is under 28 px then
constexpr int cornerSize = 140; ///< design px
constexpr int usualHoldMs = 3000;

/// With a step less on it; larger words are a twentieth smaller.
KioskForm smallerForm(KioskForm form)
{
    ++form.less;
    if (!form.larger) {
        return form;
    }
    for (TextStyle* style : {&form.head, &form.title, &form.mid, &form.body, &form.note}) {
        const int size = style->size * 19 / 20;
        style->line = size * style->line / style->size;
        style->size = size;
    }
    return form;
}

} // namespace

SelfServicePage::SelfServicePage(Theme& theme, ThemeKind usual, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_usual(usual)
    , m_stack(new QStackedWidget(this))
    , m_scan(new ScanPage(theme))
    , m_type(new TypePage(theme))
    , m_welcome(new WelcomePage(theme))
    , m_desk(new DeskSignPage(theme))
    , m_question(new QuestionPage(theme))
    , m_photo(new PhotoPage(theme))
    , m_event(new Text(theme, type::selfNote.inBold(), {}, this))
    , m_clock(new Text(theme, type::selfNote, {}, this))
    , m_hold(new QTimer(this))
{
    setProperty("ground", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // it makes do with any room
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_stack);
    m_stack->setMinimumSize(1, 1); // a screen has the size it has
    for (KioskPage* page :
        std::initializer_list<KioskPage*>{m_scan, m_type, m_welcome, m_desk, m_question, m_photo}) {
        m_stack->addWidget(page);
    }
    for (Text* text : {m_event, m_clock}) {
        text->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_event->setWordWrap(true);
    m_event->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_clock->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_hold->setSingleShot(true);
    m_hold->setInterval(usualHoldMs);
    connectPages();
    showState({});
}

void SelfServicePage::connectPages()
{
    for (KioskPage* page :
        std::initializer_list<KioskPage*>{m_scan, m_type, m_welcome, m_desk, m_question, m_photo}) {
        connect(page, &KioskPage::helpWanted, this, &SelfServicePage::helpWanted);
        connect(page, &KioskPage::doneWanted, this, &SelfServicePage::doneWanted);
        connect(page, &KioskPage::moreTimeWanted, this, &SelfServicePage::moreTimeWanted);
        connect(page, &KioskPage::reworded, this, [this, page] {
            tellReaders();
            if (page == m_stack->currentWidget()) {
                arrange(); // other words need other room
            }
        });
    }
    connect(m_scan, &ScanPage::typeWanted, this, &SelfServicePage::typeWanted);
    connect(m_scan, &ScanPage::languageWanted, this, &SelfServicePage::languageWanted);
    connect(m_scan, &ScanPage::largerTextWanted, this, &SelfServicePage::largerTextWanted);
    connect(m_scan, &ScanPage::highContrastWanted, this, &SelfServicePage::highContrastWanted);
    connect(m_type, &TypePage::submitted, this, &SelfServicePage::submitted);
    connect(m_question, &QuestionPage::answered, this, &SelfServicePage::answered);
    connect(m_question, &QuestionPage::backWanted, this, &SelfServicePage::questionBeforeWanted);
    connect(m_photo, &PhotoPage::photoTaken, this, &SelfServicePage::photoTaken);
    connect(m_photo, &PhotoPage::answered, this, &SelfServicePage::answered);
    connect(m_photo, &PhotoPage::backWanted, this, &SelfServicePage::questionBeforeWanted);
    connect(m_desk, &DeskSignPage::startOverWanted, this, &SelfServicePage::doneWanted);
    connect(m_desk, &DeskSignPage::stillThere, this, &SelfServicePage::touched);
    connect(m_hold, &QTimer::timeout, this, &SelfServicePage::staffWanted);
    connect(&m_theme, &Theme::changed, this, &SelfServicePage::arrange);
    qApp->installEventFilter(this);
}

KioskPage* SelfServicePage::pageFor(Page page) const
{
    switch (page) {
    case Page::Scan:
        return m_scan;
    case Page::Type:
        return m_type;
    case Page::Checking:
        // the page that was there says that it checks: nothing jumps for a blink
        for (KioskPage* shown : std::initializer_list<KioskPage*>{m_type, m_question, m_photo}) {
            if (m_stack->currentWidget() == shown) {
                return shown;
            }
        }
        return m_scan;
    case Page::Question:
        return m_state.asksForPhoto() ? static_cast<KioskPage*>(m_photo) : m_question;
    case Page::Welcome:
        return m_welcome;
    case Page::WelcomeBack:
    case Page::SeeDesk:
    case Page::BadgeAtDesk:
    case Page::Calling:
    case Page::StillThere:
    case Page::OutOfService:
        break;
    }
    return m_desk;
}

void SelfServicePage::setUsualLook(ThemeKind usual)
{
    m_usual = usual;
    dress();
}

void SelfServicePage::dress()
{
    // the window's other pages wear the same theme: only while this one is seen is it ours
    if (isVisible()) {
        m_theme.setKind(m_state.highContrast ? ThemeKind::Contrast : m_usual);
        m_theme.setTextScale(m_state.largerText ? largerText : 1.0);
        m_theme.setScale(kioskScale(size()));
    }
}

void SelfServicePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    dress();
    arrange();
}

void SelfServicePage::hideEvent(QHideEvent* event)
{
    // another page takes its place; when the window itself goes there is nobody to dress for
    if (window()->isVisible()) {
        m_theme.setKind(m_usual);
        m_theme.setTextScale(1.0);
        m_theme.fitTo(window()->size());
    }
    QWidget::hideEvent(event);
}

void SelfServicePage::showState(const KioskState& state)
{
    const bool another = state.page != m_state.page;
    m_state = state;
    dress();
    KioskPage* page = pageFor(state.page);
    const bool stays = m_stack->currentWidget() == page;
    m_stack->setCurrentWidget(page);
    // also what is not seen: a page that was left keeps nothing of the person before
    for (int i = 0; i < m_stack->count(); ++i) {
        static_cast<KioskPage*>(m_stack->widget(i))->showState(state);
    }
    tellReaders();
    const bool isTyped = page->focusProxy() != nullptr;
    setFocusProxy(isTyped ? page : nullptr); // who comes back to this page types on
    const QWidget* focus = QApplication::focusWidget();
    const bool isInside = stays && page == m_photo && page->isAncestorOf(focus);
    if (!isTyped && !isInside && (another || state.page == Page::Question)) {
        setFocus(); // the question before may have been typed
    }
    arrange();
}

/// Where nothing is typed this page itself has the keyboard, and readers of screens say what
/// changes of that.
void SelfServicePage::tellReaders()
{
    const QString told = static_cast<KioskPage*>(m_stack->currentWidget())->told();
    if (told != accessibleName()) {
        setAccessibleName(told);
    }
}

void SelfServicePage::showBadge(const BadgePreview& badge)
{
    m_welcome->showBadge(badge);
}

void SelfServicePage::showCamera(const QImage& frame)
{
    if (m_scan->isVisible()) {
        m_scan->showCamera(frame);
    } else if (m_photo->isVisible()) {
        m_photo->showCamera(frame);
    }
}

void SelfServicePage::showEvent(const Event& event)
{
    m_event->setText(event.name);
    m_zone = QTimeZone(event.timeZone).isValid() ? QTimeZone(event.timeZone) : QTimeZone::utc();
    m_desk->setZone(m_zone);
    m_question->setZone(m_zone);
    placeTop();
}

void SelfServicePage::showTime(const QDateTime& now)
{
    m_clock->setText(TimeWords::clock(now, m_zone));
}

void SelfServicePage::setLanguages(const QList<Language>& languages)
{
    m_scan->setLanguages(languages);
}

void SelfServicePage::setHoldTime(int ms)
{
    m_hold->setInterval(ms);
}

void SelfServicePage::arrange()
{
    const bool tall = m_state.language == "kn"_L1 || m_state.language == "hi"_L1;
    m_form = kioskForm(size(), m_state.largerText, tall);
    for (int i = 0; i < m_stack->count(); ++i) {
        static_cast<KioskPage*>(m_stack->widget(i))->arrange(m_form);
    }
    arrangeShown();
    m_clock->setTextStyle(m_form.note);
    placeTop();
}

/// With less on it where not all has room: nobody looks for words below an edge.
void SelfServicePage::arrangeShown()
{
    auto* page = static_cast<KioskPage*>(m_stack->currentWidget());
    KioskForm form = m_form;
    for (int step = 0; step < mostSteps && page->isOverfull(); ++step) {
        form = smallerForm(form);
        page->arrange(form);
    }
}

void SelfServicePage::placeTop()
{
    const bool upright = m_form.upright;
    const int side = m_theme.px(m_form.side);
    const int left = upright ? side : width() / 2 + m_theme.px(8);
    const int top = m_theme.px(upright ? 44 : 36);
    const int line = m_theme.linePx(m_form.note);
    const int clock = m_theme.textPx(110);
    // upright the strap hangs between the two; below it the pages begin
    const QSize room = upright ? QSize(m_theme.px(240), m_theme.px(128))
                               : QSize(width() - left - side - clock, line + m_theme.px(14));
    fitEvent(room);
    m_event->setAlignment(Qt::AlignLeft | (upright ? Qt::AlignTop : Qt::AlignVCenter));
    m_event->setGeometry(left, top, room.width(),
        upright ? room.height() : qMax(line, m_event->heightForWidth(room.width())));
    m_clock->setGeometry(width() - side - clock, top, clock, line);
    m_event->setVisible(static_cast<KioskPage*>(m_stack->currentWidget())->hasRoomForEvent());
    m_event->raise();
    m_clock->raise();
}

/// The event's name as large as there is room for it: larger text does not make the room larger.
void SelfServicePage::fitEvent(const QSize& room)
{
    for (const TextStyle& style :
        {m_form.note, TextStyle{24, 34}, TextStyle{20, 28}, TextStyle{16, 22}}) {
        m_event->setTextStyle(style.inBold());
        if (m_event->heightForWidth(room.width()) <= room.height()
            && m_event->minimumSizeHint().width() <= room.width()) {
            break;
        }
    }
}

void SelfServicePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    dress();
    arrange();
}

void SelfServicePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F12) {
        Q_EMIT staffWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SelfServicePage::mousePressEvent(QMouseEvent* event)
{
    const int corner = m_theme.px(cornerSize);
    if (QRect(width() - corner, 0, corner, corner).contains(event->position().toPoint())) {
        m_hold->start();
    }
}

void SelfServicePage::mouseReleaseEvent(QMouseEvent*)
{
    m_hold->stop();
}

bool SelfServicePage::eventFilter(QObject* watched, QEvent* event)
{
    const bool input = event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::TouchBegin || event->type() == QEvent::KeyPress;
    if (input && isVisible() && watched->isWidgetType()
        && static_cast<QWidget*>(watched)->window() == window()) {
        Q_EMIT touched();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lanyard
