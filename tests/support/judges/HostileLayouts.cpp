// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "HostileLayouts.h"

#include "StarterBadge.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace lanyard {

using namespace Qt::StringLiterals;
using End = HostileLayout::End;

namespace {

const QByteArray nothing = "[]";
const QByteArray nameAlone = R"([{"type": "textcontainer", "content": "attendee_name", "left": 2,)"
                             R"( "bottom": 2, "width": 50, "height": 20}])";
const QByteArray photo = R"([{"type": "imagearea", "left": 2, "bottom": 2, "width": 20,)"
                         R"( "height": 20, "content": "question_PHOTO"}])";

QByteArray many(int count, const QByteArray& element)
{
    return '[' + (element + ',').repeated(count - 1) + element + ']';
}

/// A file of these objects, numbered from 1; the first is the root.
QByteArray pdfFile(const QList<QByteArray>& objects)
{
    QByteArray file = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count
        + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
}

QByteArray stream(const QByteArray& entries, const QByteArray& content)
{
    return "<< " + entries + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n"
        + content + "\nendstream";
}

constexpr int slowForms = 6; ///< a hundred thousand drawings: some tenths of a second a page

/// Of a page, in points.
const QByteArray labelBox = "0 0 176 283"; // 62 × 100 mm

/// A page that draws what is object 5, with `more` objects from 5 on, so many times.
QByteArray pdfPages(int count, const QByteArray& box, const QList<QByteArray>& more,
    const QByteArray& root = {}, const QByteArray& page = {})
{
    return pdfFile(
        QList<QByteArray>{"<< /Type /Catalog /Pages 2 0 R " + root + " >>",
            "<< /Type /Pages /Kids [" + QByteArray("3 0 R ").repeated(count) + "] /Count "
                + QByteArray::number(count) + " >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [" + box
                + "] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> " + page + " >>",
            stream({}, "0 0 20 20 re f /F Do")}
        + more);
}

/// One page of a label.
QByteArray pdfPage(const QByteArray& root, const QByteArray& page, const QList<QByteArray>& more)
{
    return pdfPages(1, labelBox, more, root, page);
}

/// A form that has object `inner` as /F.
QByteArray form(int inner, const QByteArray& content)
{
    return stream("/Type /XObject /Subtype /Form /BBox [0 0 176 283] /Resources << /XObject << /F "
            + QByteArray::number(inner) + " 0 R >> >>",
        content);
}

/// Forms that each draw the next one ten times.
QList<QByteArray> formsOfTen(int levels)
{
    QList<QByteArray> forms;
    for (int i = 1; i < levels; ++i) {
        forms.append(form(5 + i, QByteArray("/F Do ").repeated(10)));
    }
    return forms + QList<QByteArray>{form(5, "0 0 9 9 re f")};
}

QByteArray pdfOfPages(const QByteArray& count)
{
    return pdfFile({"<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count " + count + " >>",
        "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count " + count + " >>"});
}

/// Two white pages before one that cannot be drawn.
QByteArray pdfThatEndsBadly()
{
    const QByteArray page = "<< /Type /Page /Parent 2 0 R /MediaBox [" + labelBox + "] ";
    return pdfFile({"<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R 3 0 R 4 0 R] /Count 3 >>", page + ">>",
        page + "/Contents 6 0 R /Resources << /XObject << /F 5 0 R >> >> >>",
        form(5, "/F Do /F Do"), stream({}, "/F Do")});
}

QByteArray pdfThatGoesElsewhere()
{
    return pdfPage("/OpenAction << /S /GoToR /F (/etc/passwd) /D [0 /Fit] >>",
        "/AA << /O << /S /Launch /F (/bin/sh) >> >> /Annots [<< /Type /Annot /Subtype /Link "
        "/Rect [0 0 176 283] /A << /S /URI /URI (http://example.org/seen) >> >> << /Type /Annot "
        "/Subtype /Link /Rect [0 0 90 90] /A << /S /GoToR /F (../../secret.pdf) /D [0 /Fit] >> >>]",
        {form(5, "0 0 30 30 re f")});
}

/// Streams may say that their bytes are in another file.
QByteArray pdfThatReadsElsewhere()
{
    return pdfPage({}, {},
        {stream("/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 "
                "/ColorSpace /DeviceGray /F (/etc/passwd)",
            {})});
}

class List
{
public:
    QList<HostileLayout> all;

    void add(const QByteArray& name, const StoredTemplate& layout, End end = End::Badge,
        const QString& reason = {})
    {
        all.append({name, layout, end, reason});
        StoredTemplate& added = all.last().layout;
        static const QRegularExpression others(u"[^A-Za-z0-9]+"_s);
        added.key = QString::fromUtf8(name).replace(others, u"-"_s).toLower();
        added.name = added.key;
    }

    void refused(const QByteArray& name, const QByteArray& json, const QString& reason)
    {
        add(name, layoutOf(json), End::Refusal, reason);
    }

    /// On paper of the badge's size.
    void under(const QByteArray& name, const QByteArray& pdf, End end = End::Badge,
        const QString& reason = {})
    {
        StoredTemplate layout = layoutOf(nameAlone);
        layout.background = pdf;
        add(name, layout, end, reason);
    }

    void of(const QByteArray& name, const QString& person)
    {
        StoredTemplate layout = layoutOf(badgeFile(u"label-62x100.json"_s));
        layout.background = badgeFile(u"label-62x100.pdf"_s);
        add(name, layout);
        all.last().person = person;
    }

    void with(const QByteArray& name, const QByteArray& picture)
    {
        add(name, layoutOf(photo));
        all.last().picture = picture;
    }
};

void addTexts(List& list)
{
    list.refused("not JSON", "<html>", u"not JSON"_s);
    list.refused("cut off", textWith("\"bold\": tr").chopped(4), u"not JSON"_s);
    list.refused("an object", R"({"type": "textarea"})", u"not a list"_s);
    list.refused("numbers", "[1, 2, null]", u"element 1 has no type"_s);
    list.refused(
        "lists in lists", QByteArray(100'000, '[') + QByteArray(100'000, ']'), u"not JSON"_s);
    list.refused("lists in a text's translations",
        textWith("\"text_i18n\": " + QByteArray(5000, '[') + QByteArray(5000, ']')), u"not JSON"_s);
    list.refused("100,000 elements", many(100'000, R"({"type":"poweredby"})"), u"1000 elements"_s);
    list.refused(
        "five million bytes", textWith("\"x\": \"" + QByteArray(5'000'000, 'x') + '"'), u"bytes"_s);
}

void addNumbers(List& list)
{
    for (const QByteArray size : {"-5", "0", "1e308", "\"nan\"", "\"inf\"", "\"wide\"", "{}"}) {
        list.refused("a width of " + size, textWith("\"width\": " + size), u"\"width\""_s);
    }
    list.refused("not even a number", textWith("\"width\": NaN"), u"not JSON"_s);
    list.refused("page a thousand million", textWith("\"page\": 1e9"), u"\"page\""_s);
    list.refused("page minus one", textWith("\"page\": -1"), u"\"page\""_s);
    list.refused("letters a kilometre high", textWith("\"fontsize\": 3e6"), u"\"fontsize\""_s);
    list.refused("no colour", textWith("\"color\": [300, -1]"), u"\"color\""_s);
    list.refused("a thousand codes",
        many(1000, R"({"type":"barcodearea","left":1,"bottom":1,"size":20})"), u"codes"_s);
    list.refused("a code of 8,000 letters",
        "[{\"type\":\"barcodearea\",\"content\":\"other\",\"left\":1,\"bottom\":1,\"size\":50,"
        "\"text\":\""
            + QByteArray(8000, 'x') + "\"}]",
        u"no QR code holds"_s);
    list.refused("a book",
        textWith("\"content\": \"other\", \"text\": \"" + QByteArray(11'000, 'x') + '"'),
        u"letters"_s);
    list.add("ten metres", layoutOf(nothing, 10'000, 10'000), End::Refusal);
    list.add("two metres", layoutOf(nothing, 2000, 2000), End::Refusal); // told, but not drawn
    list.add("endless", layoutOf(nothing, 62, qInf()), End::Refusal);
    list.add("a hair", layoutOf(nothing, 0.001, 0.001), End::Refusal);
}

void addPeople(List& list)
{
    list.of("300 letters in one word", QString(300, u'W'));
    list.of("300 letters in many words", u"Venkata Naga "_s.repeated(23).left(300));
    list.of("300 letters of Kannada", u"ವೆಂಕಟ"_s.repeated(60).left(300));
    list.of("marks without end", u'a' + QString(299, QChar(0x0301)));
    list.add("words that may not be broken",
        layoutOf(textWith(R"("fontsize": 1000, "splitlongwords": false, "lineheight": 10)")));
    list.all.last().person = QString(2000, u'W');
    list.add("a name that asks for itself",
        layoutOf(textWith(R"("content": "other", "text": "{attendee_{attendee_name}}")")));
    list.all.last().person = u"{attendee_name}{attendee_name}"_s;
    list.add("a font that is a path", layoutOf(textWith(R"("fontfamily": "../../No Such Font")")));
}

void addPictures(List& list)
{
    for (const QByteArray address : {"https://example.org/logo.png", "file:///etc/passwd",
             "../../../etc/passwd", "data:image/png;base64,iVBORw0KGgo="}) {
        list.add("a picture of " + address,
            layoutOf(R"([{"type": "imagearea", "left": 2, "bottom": 2, "width": 20,)"
                     " \"height\": 20, \"content\": \""
                + address + "\"}]"));
    }
    list.with("a picture of 10,000 × 10,000", imageOf({10'000, 10'000}, "PNG"));
    list.with("a picture ten thousand wide", imageOf({10'000, 2000}, "PNG"));
    list.with("a photo of 36 million", imageOf({6000, 6000}, "JPEG"));
    list.with("a picture that names a file", svgThatNames(u"/etc/passwd"_s));
    list.with("a picture that is a PDF", pdfOf(50, 50));
}

/// On paper of the background's size.
void addLargeBackgrounds(List& list)
{
    for (const auto& [paper, box] : {std::pair<QByteArray, QByteArray>{"A6", "0 0 298 420"},
             std::pair<QByteArray, QByteArray>{"A4", "0 0 595 842"}}) {
        const auto under
            = [&](const QByteArray& name, const QByteArray& pdf, End end, const QString& reason) {
                  StoredTemplate layout = layoutOf(nameAlone, 0, 0);
                  layout.background = pdf;
                  list.add(name + " on " + paper, layout, end, reason);
              };
        const QByteArray twice = form(5, "/F Do /F Do");
        under("a form that draws itself twice", pdfPages(1, box, {twice}), End::Refusal,
            u"cannot be drawn within"_s);
        under("twenty pages of those", pdfPages(20, box, {twice}), End::Refusal,
            u"cannot be drawn within"_s);
        under("twenty slow pages", pdfPages(20, box, formsOfTen(slowForms)), End::Either,
            u"background PDF"_s);
    }
}

void addBackgrounds(List& list)
{
    const QByteArray whole = badgeFile(u"label-62x100.pdf"_s);
    for (const qsizetype size : {qsizetype(4), whole.size() / 2, whole.size() - 10}) {
        list.under("a PDF cut off at " + QByteArray::number(size), whole.left(size), End::Either,
            u"PDF"_s);
    }
    list.under("a PDF cut off at 100", whole.left(100), End::Refusal, u"PDF"_s);
    StoredTemplate large = layoutOf(nothing, 0, 0);
    large.background = pdfOf(10'000, 10'000);
    list.add("a PDF of ten metres", large, End::Refusal, u"page"_s);
    list.under("a PDF of ten metres under a small badge", large.background);
    list.under("a form that draws itself", pdfPage({}, {}, {form(5, "9 9 9 9 re f /F Do")}));
    list.under("a form that draws itself twice", pdfPage({}, {}, {form(5, "/F Do /F Do")}),
        End::Refusal, u"cannot be drawn within"_s);
    list.under("two forms that draw each other twice",
        pdfPage({}, {}, {form(6, "/F Do /F Do"), form(5, "/F Do /F Do")}), End::Refusal,
        u"cannot be drawn within"_s);
    list.under("forms of ten forms of ten", pdfPage({}, {}, formsOfTen(4)));
    list.under("a thousand million forms", pdfPage({}, {}, formsOfTen(10)), End::Refusal,
        u"cannot be drawn within"_s);
    list.under("a third page that draws itself twice", pdfThatEndsBadly(), End::Refusal,
        u"background PDF"_s);
    list.under("pages that are their own parents", pdfOfPages("1"), End::Refusal,
        u"cannot be drawn within"_s);
    list.under("a hundred thousand of those", pdfOfPages("100000"), End::Refusal, u"PDF"_s);
    list.under("a book", pdfPages(21, labelBox, {form(5, "0 0 9 9 re f")}), End::Refusal,
        u"21 pages, more than 20"_s);
    list.under("a PDF that goes elsewhere", pdfThatGoesElsewhere());
    list.under("a PDF that reads elsewhere", pdfThatReadsElsewhere());
}

} // namespace

StoredTemplate layoutOf(const QByteArray& json, double widthMm, double heightMm)
{
    StoredTemplate layout;
    layout.key = u"hostile"_s;
    layout.layout = json;
    layout.widthMm = widthMm;
    layout.heightMm = heightMm;
    return layout;
}

QByteArray textWith(const QByteArray& properties)
{
    return R"([{"type": "textcontainer", "content": "attendee_name", "left": 2, "bottom": 2,)"
           R"( "width": 50, "height": 20, )"
        + properties + "}]";
}

QByteArray pdfOf(double widthMm, double heightMm)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(
        QPageSize(QSizeF(widthMm, heightMm), QPageSize::Millimeter, {}, QPageSize::ExactMatch),
        QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    painter.fillRect(0, 0, 100, 100, Qt::black);
    painter.end();
    return bytes;
}

QByteArray imageOf(QSize size, const char* format)
{
    QImage image(size, QImage::Format_Mono); // one bit a pixel is enough for who makes it
    image.fill(0); // black
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray svgThatNames(const QString& file)
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" )"
           R"(xmlns:xlink="http://www.w3.org/1999/xlink" width="50" height="50">)"
           "<image width=\"50\" height=\"50\" xlink:href=\""
        + file.toUtf8() + "\"/></svg>";
}

QList<HostileLayout> hostileLayouts()
{
    List list;
    addTexts(list);
    addNumbers(list);
    addPeople(list);
    addPictures(list);
    addBackgrounds(list);
    addLargeBackgrounds(list);
    return list.all;
}

} // namespace lanyard
