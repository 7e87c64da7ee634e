// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/SamplePeople.h"

#include <QHash>

#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

struct Person
{
    const char16_t* name;
    const char16_t* company;
    const char16_t* ticket;
    const char16_t* order;
    const char16_t* spoken;
};

constexpr std::array people{
    Person{u"ಅನನ್ಯಾ ಗೌಡ", u"Kaveri Labs", u"Speaker", u"7KQ2M", u"Ananya Gauda"},
    Person{u"प्रिया शर्मा", u"Sahyadri Compute", u"Regular", u"T6YPJ", u"Priya Sharma"},
    Person{u"Ananya Krishnan", u"IIT Madras", u"Student", u"R2NUD", u""},
    Person{u"Łukasz Wójcik", u"Vistula Data", u"Regular", u"L7GQZ", u""},
    Person{u"அனன்யா சுந்தரம்", u"Marina AI", u"Regular", u"C8DLE", u"Ananya Sundaram"},
    Person{u"अनन्या देशपांडे", u"Sahyadri Compute", u"Regular", u"J5WQX", u"Ananya Deshpande"},
    Person{u"Anannya Rao", u"Tungabhadra Health", u"Regular", u"P8EKT", u""},
    Person{u"Ananya Iyer", u"Nilgiri Robotics", u"Workshop", u"D3MVC", u""},
    Person{u"王思涵", u"Lakeside University", u"Student", u"W4KHM", u"Wang Sihan"},
    Person{u"கார்த்திக் ராஜன்", u"Marina AI", u"Regular", u"X2KRJ", u"Karthik Rajan"},
    Person{u"ليلى حداد", u"Cedar Robotics", u"Regular", u"Q9LHD", u"Layla Haddad"},
    Person{u"Venkata Naga Satya Sri Lakshmi Narasimha Subrahmanyam Chandrasekhara Rao",
        u"Godavari Institute of Computational Oceanography and Applied Machine Learning",
        u"Regular", u"V8NSL", u""},
    Person{u"عبد الرحمن بن محمد بن عبد العزيز بن سليمان الأنصاري القرطبي", u"مختبرات الأندلس",
        u"Regular", u"4WZTU",
        u"Abd al-Rahman bin Muhammad bin Abd al-Aziz bin Sulayman al-Ansari al-Qurtubi"},
    Person{u"Siobhán O’Brien-Nic Dhonnchadha", u"Liffey Research", u"Organiser", u"S1OBN", u""},
    Person{u"Zoë Öztürk", u"Bosporus Systems", u"Regular", u"H4XWP", u""},
};

} // namespace

AttendeeRecord samplePerson(int number)
{
    const Person& person = people.at(size_t(number - 1));
    AttendeeRecord record;
    record.attendee.id = {number};
    record.attendee.name = QString::fromUtf16(person.name);
    record.attendee.company = QString::fromUtf16(person.company);
    record.attendee.order = QString::fromUtf16(person.order);
    record.ticketType.name = QString::fromUtf16(person.ticket);
    return record;
}

QString sampleSpoken(const QString& name)
{
    for (const Person& person : people) {
        if (name == QString::fromUtf16(person.name)) {
            return QString::fromUtf16(person.spoken);
        }
    }
    return {};
}

} // namespace lanyard
