#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The checker, checked: each kind of violation, planted into a copy of the tree, is found."""
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import check_house
import cxx

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
# written so that the licence tools do not take these for this file's own lines
LICENCE = "SPDX-License-" + "Identifier: Apache-2.0\n"
SPDX = "// SPDX-FileCopyright" + "Text: 2026 Lanyard contributors\n// " + LICENCE


def copy_of_the_tree(target):
    """The parts that the checker reads closely; fonts and other big data are left out."""
    for part in ("app", "db", "ui", "tests", "CMakeLists.txt"):
        source = ROOT / part
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "data", "*.ttf", "*.png")
            shutil.copytree(source, target / part, ignore=ignored)
        else:
            shutil.copy(source, target / part)


class PlantedViolation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.tree = Path(cls.folder.name)
        copy_of_the_tree(cls.tree)
        cls.before = set(check_house.check(cls.tree))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def plant(self, path, text, named=True):
        """Writes a file and names it in its folder's CMakeLists.txt; takes both back afterwards."""
        file = self.tree / path
        file.parent.mkdir(parents=True, exist_ok=True)
        self.assertFalse(file.exists(), f"{path} is a file of the product")
        file.write_text(text, encoding="utf-8")
        self.addCleanup(file.unlink)
        if named:
            self.append(file.parent / "CMakeLists.txt", f"\nlanyard_sources(planted {file.name})\n")

    def append(self, file, text):
        file = self.tree / file
        file.parent.mkdir(parents=True, exist_ok=True)
        old = file.read_text(encoding="utf-8") if file.exists() else None
        file.write_text((old or "# " + LICENCE) + text, encoding="utf-8")
        self.addCleanup(
            file.unlink if old is None else lambda: file.write_text(old, encoding="utf-8")
        )
        return (old or "#\n").count("\n") + 1

    def found(self):
        return sorted(set(check_house.check(self.tree)) - self.before)

    def assertFound(self, path, line, rule, words):
        found = self.found()
        self.assertEqual(len(found), 1, [str(f) for f in found])
        self.assertEqual((found[0].path, found[0].line, found[0].rule), (path, line, rule))
        self.assertIn(words, found[0].sentence)

    def plant_line(self, path, line_of_code, rule, words):
        """One line of code as the third line of a new file."""
        self.plant(path, SPDX + line_of_code + "\n")
        self.assertFound(path, 3, rule, words)

    # arrows

    def header_of(self, path):
        self.plant(path, SPDX + "#pragma once\n")

    def test_core_that_includes_a_service_is_found(self):
        self.header_of("app/services/checkin/Planted.h")
        self.plant_line(
            "app/core/checkin/PlantedToo.cpp",
            '#include "checkin/Planted.h"',
            "arrow",
            "app/core may not see app/services",
        )

    def test_core_that_includes_widgets_is_found(self):
        self.plant_line(
            "app/core/checkin/Planted.cpp",
            "#include <QtWidgets/QLabel>",
            "arrow",
            "QtWidgets/QLabel",
        )

    def test_core_that_includes_a_class_of_qt_gui_is_found(self):
        self.plant_line("app/core/badge/Planted.cpp", "#include <QImage>", "arrow", "QImage")

    def test_service_that_includes_db_is_found(self):
        self.header_of("db/storage/Planted.h")
        self.plant_line(
            "app/services/sync/PlantedToo.cpp",
            '#include "storage/Planted.h"',
            "arrow",
            "app/services may not see db",
        )

    def test_screen_that_includes_db_is_found(self):
        self.header_of("db/storage/Planted.h")
        self.plant_line(
            "ui/desk/PlantedToo.cpp", '#include "storage/Planted.h"', "arrow", "ui may not see db"
        )

    def test_screen_that_includes_an_adapter_is_found(self):
        self.header_of("app/adapters/printers/Planted.h")
        self.plant_line(
            "ui/badge/PlantedToo.cpp",
            '#include "Planted.h"',
            "arrow",
            "ui may not see app/adapters/printers",
        )

    def test_db_that_includes_a_service_is_found(self):
        self.header_of("app/services/sync/Planted.h")
        self.plant_line(
            "db/storage/PlantedToo.cpp",
            '#include "sync/Planted.h"',
            "arrow",
            "db may not see app/services",
        )

    def test_adapter_that_includes_another_adapter_is_found(self):
        self.header_of("app/adapters/rendering/Planted.h")
        path = "app/adapters/printers/PlantedToo.cpp"
        self.plant_line(
            path,
            '#include "Planted.h"',
            "arrow",
            "app/adapters/printers may not see app/adapters/rendering",
        )

    def test_include_that_climbs_out_is_found(self):
        self.plant_line(
            "ui/desk/Planted.cpp",
            '#include "../../db/storage/StorageThread.h"',
            "arrow",
            "climbs out",
        )

    def test_include_of_nothing_is_found(self):
        self.plant_line(
            "ui/desk/Planted.cpp", '#include "desk/Nowhere.h"', "arrow", "in no library"
        )

    def test_commented_include_is_let_through(self):
        self.plant(
            "ui/desk/Planted.cpp",
            SPDX + '// #include "desk/Nowhere.h"\n/*\n#include "desk/Nowhere.h"\n*/\n',
        )
        self.assertEqual(self.found(), [])

    def test_two_headers_with_one_include_path_are_found(self):
        self.header_of("app/core/checkin/Planted.h")
        self.plant("app/services/checkin/Planted.h", SPDX + "#pragma once\n")
        self.assertFound("app/services/checkin/Planted.h", 1, "arrow", "same include path")

    def test_link_from_core_to_widgets_is_found(self):
        line = self.append(
            "app/core/CMakeLists.txt", "target_link_libraries(lanyard_core PRIVATE Qt6::Widgets)\n"
        )
        self.assertFound(
            "app/core/CMakeLists.txt", line, "arrow", "app/core may not link Qt6::Widgets"
        )

    def test_link_from_screen_to_db_is_found(self):
        line = self.append(
            "ui/CMakeLists.txt", "target_link_libraries(lanyard_ui\n  PRIVATE lanyard_db)\n"
        )
        self.assertFound("ui/CMakeLists.txt", line + 1, "arrow", "ui may not link lanyard_db")

    def test_link_from_services_to_screen_is_found(self):
        line = self.append(
            "app/services/CMakeLists.txt",
            "target_link_libraries(lanyard_services PUBLIC lanyard_ui)\n",
        )
        self.assertFound(
            "app/services/CMakeLists.txt", line, "arrow", "app/services may not link lanyard_ui"
        )

    def test_link_between_adapters_is_found(self):
        for name in ("one", "two"):
            self.append(
                f"app/adapters/planted{name}/CMakeLists.txt", f"lanyard_library(planted_{name} x)\n"
            )
        path = "app/adapters/plantedone/CMakeLists.txt"
        line = self.append(
            path, "target_link_libraries(planted_one PUBLIC lanyard_core planted_two)\n"
        )
        self.assertFound(path, line, "arrow", "app/adapters/plantedone may not link planted_two")

    def test_link_to_qt_sql_is_found(self):
        line = self.append(
            "ui/CMakeLists.txt", "target_link_libraries(lanyard_ui PRIVATE Qt6::Sql)\n"
        )
        self.assertFound("ui/CMakeLists.txt", line, "arrow", "Qt6::Sql")

    # words

    def test_forbidden_words_are_found(self):
        for path, code, words in (
            (
                "app/core/checkin/Planted.cpp",
                "auto now = QDateTime::currentDateTimeUtc();",
                "take a Clock&",
            ),
            (
                "db/storage/Planted.cpp",
                "auto now = QDateTime::currentMSecsSinceEpoch();",
                "take a Clock&",
            ),
            (
                "app/composition/Planted.cpp",
                'auto words = tr("Words");',
                "texts for people belong to ui",
            ),
            (
                "ui/desk/Planted.cpp",
                "void f() { QCoreApplication::processEvents(); }",
                "processEvents",
            ),
            ("ui/desk/Planted.cpp", "void f() { QEventLoop loop; }", "QEventLoop"),
            ("ui/desk/Planted.cpp", "QString file = QFileDialog::getOpenFileName();", "modal"),
            (
                "app/services/sync/Planted.cpp",
                "auto& s = Settings::instance();",
                "pass the object in",
            ),
            ("db/storage/Planted.cpp", "QSqlDatabase connection;", "QSqlDatabase"),
            ("app/adapters/printers/Planted.cpp", "QPrinter* printer = nullptr;", "QPrinter"),
            ("ui/desk/Planted.cpp", "void f() { connect(a, SIGNAL(x()), b, nullptr); }", "SIGNAL"),
            (
                "app/services/sync/Planted.cpp",
                "void f() { object->moveToThread(t); }",
                "moveToThread",
            ),
            ("app/core/scan/Planted.cpp", "void f() { throw 1; }", "return a Result"),
            ("app/core/scan/Planted.cpp", 'auto text = tr("words");', "texts for people"),
            ("ui/desk/Planted.cpp", 'auto sql = "SELECT name FROM attendee";', "SQL belongs to db"),
            ("tests/ui/Planted.cpp", "void f() { QTest::qWait(100); }", "wait for a signal"),
            ("tests/ui/Planted.cpp", "void f() { QVERIFY(true); }", "cannot fail"),
        ):
            with self.subTest(code):
                self.plant_line(path, code, "word", words)
                self.doCleanups()

    def test_forbidden_word_in_comment_or_text_is_let_through(self):
        self.plant(
            "app/core/scan/Planted.cpp",
            SPDX + '// never QEventLoop\nconst char* text = "QPrinter"; /* throw */\n',
        )
        self.assertEqual(self.found(), [])

    def test_clock_of_the_system_may_ask_the_time(self):
        self.plant(
            "app/adapters/system/Planted.cpp",
            SPDX + "auto now = QDateTime::currentDateTimeUtc();\n",
        )
        self.assertEqual(self.found(), [])

    # limits

    def test_long_file_is_found(self):
        self.plant("ui/desk/Planted.cpp", SPDX + "int a;\n" * 399)
        self.assertFound("ui/desk/Planted.cpp", 401, "limit", "401 lines; at most 400")

    def test_long_header_is_found(self):
        self.plant("ui/desk/Planted.h", SPDX + "#pragma once\n" + "// a\n" * 198)
        self.assertFound("ui/desk/Planted.h", 201, "limit", "201 lines; at most 200")

    def test_long_function_is_found_at_its_first_line(self):
        self.plant(
            "ui/desk/Planted.cpp",
            SPDX + "namespace a {\nint f(\n    int b)\n{\n" + "    g();\n" * 57 + "}\n}\n",
        )
        self.assertFound("ui/desk/Planted.cpp", 4, "limit", "function f has 61 lines; at most 60")

    def test_long_constructor_is_found(self):
        body = "A::A()\n    : m_b{1}\n    , m_c(2)\n{\n" + "    g();\n" * 36 + "}\n"
        self.plant("ui/desk/Planted.cpp", SPDX + body)
        self.assertFound(
            "ui/desk/Planted.cpp", 3, "limit", "constructor A::A has 41 lines; at most 40"
        )

    def test_function_at_its_limit_is_let_through(self):
        self.plant("ui/desk/Planted.cpp", SPDX + "void f()\n{\n" + "    g();\n" * 57 + "}\n")
        self.assertEqual(self.found(), [])

    # names, licences, places

    def test_file_that_cmake_does_not_name_is_found(self):
        self.plant("db/storage/Planted.cpp", SPDX, named=False)
        self.assertFound("db/storage/Planted.cpp", 1, "cmake", "is not named in")

    def test_file_that_is_only_the_end_of_a_named_one_is_found(self):
        self.plant("db/storage/Longer.h", SPDX + "#pragma once\n")
        self.plant("db/storage/nger.h", SPDX + "#pragma once\n", named=False)
        self.assertFound("db/storage/nger.h", 1, "cmake", "is not named in")

    def test_globbing_is_found(self):
        line = self.append("ui/CMakeLists.txt", "file(GLOB files *.cpp)\n")
        self.assertFound("ui/CMakeLists.txt", line, "cmake", "no globbing")

    def test_file_without_a_licence_line_is_found(self):
        self.plant("app/core/scan/Planted.cpp", "int a;\n")
        self.assertFound("app/core/scan/Planted.cpp", 1, "licence", "SPDX")

    def test_header_without_pragma_once_is_found(self):
        self.plant("app/core/scan/Planted.h", SPDX)
        self.assertFound("app/core/scan/Planted.h", 1, "header", "#pragma once")

    def test_object_that_does_not_say_its_thread_is_found(self):
        text = "#pragma once\n/// Sends. On the sync thread.\nclass Good : public QObject\n{\n};\n"
        text += "/// Sends too.\nclass Bad final : public QObject\n{\n};\n"
        self.plant("app/services/sync/Planted.h", SPDX + text)
        self.assertFound("app/services/sync/Planted.h", 9, "thread", "Bad does not say its thread")

    def test_words_that_the_glossary_replaces_are_found(self):
        for code, words in (
            ("QString guestName;", "attendee"),
            ("class UserList;", "attendee or operator"),
            ("int m_queue = 0;", "outbox or print queue"),
            ("class PrintManager;", "manager"),
            ("void helper();", "helper"),
            ("namespace string_utils { }", "util"),
        ):
            with self.subTest(code):
                self.plant_line("app/core/scan/Planted.cpp", code, "glossary", words)
                self.doCleanups()

    def test_file_name_that_the_glossary_replaces_is_found(self):
        self.plant("app/core/scan/ScanHelper.cpp", SPDX)
        self.assertFound("app/core/scan/ScanHelper.cpp", 1, "glossary", "helper")

    def test_names_of_others_libraries_are_let_through(self):
        code = "QNetworkAccessManager net;\nint role = Qt::UserRole;\nstd::queue<int> q;\n"
        code += "JobQueue jobQueue;\nint printQueues;\n"
        self.plant("app/adapters/sync/Planted.cpp", SPDX + code)
        self.assertEqual(self.found(), [])

    def test_path_of_one_machine_is_found(self):
        self.plant_line(
            "tests/ui/Planted.cpp", "// see /ho" + "me/someone/notes", "machine", "/someone/"
        )

    def test_document_that_names_a_file_that_is_gone_is_found(self):
        text = f"<!-- {LICENCE} -->\nSee `ui/desk/Gone.cpp` and `ui/CMakeLists.txt`.\n"
        self.plant("app/docs/Planted.md", text, named=False)
        self.assertFound("app/docs/Planted.md", 3, "document", "there is no ui/desk/Gone.cpp")

    def test_folder_at_the_top_is_found(self):
        (self.tree / "lib").mkdir()
        self.addCleanup((self.tree / "lib").rmdir)
        self.assertFound("lib", 1, "top", "top level")

    def test_the_program_names_file_and_line_and_fails(self):
        self.plant("app/core/scan/Planted.cpp", SPDX + "void f() { throw 1; }\n")
        command = [sys.executable, str(HERE / "check_house.py"), str(self.tree)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("app/core/scan/Planted.cpp:3: word: `throw`", done.stdout)


class ReadingOfCpp(unittest.TestCase):
    def functions(self, text):
        return [(f.name, f.line, f.lines, f.is_constructor) for f in cxx.functions(text)]

    def test_braces_in_literals_and_comments_do_not_count(self):
        text = """void f() {
    auto a = "}"; auto b = '}'; // }
    /* } */ auto c = R"x(}")x"; auto n = 1'000'000; auto d = u'{';
}
void g() { }
"""
        self.assertEqual(self.functions(text), [("f", 1, 4, False), ("g", 5, 1, False)])

    def test_member_initialisers_belong_to_the_constructor(self):
        text = "A::A(int a)\n    : B{a}\n    , m_c{1, {2}}\n    , m_d(3)\n{\n    f();\n}\n"
        self.assertEqual(self.functions(text), [("A::A", 1, 7, True)])

    def test_class_and_its_members_are_told_apart(self):
        text = (
            "class A final : public B<int>\n"
            "{\n"
            "public:\n"
            "    explicit A(int a) : m_a{a} { }\n"
            "    int b() const { return 1; }\n"
            "private:\n"
            "    int m_a{0};\n"
            "};\n"
        )
        self.assertEqual(self.functions(text), [("A", 4, 1, True), ("b", 5, 1, False)])

    def test_initialisers_and_lambdas_are_no_functions(self):
        text = (
            "const QMap<int, int> table = make({{1, 2}, {3, 4}});\n"
            "int list[] = {1, 2};\n"
            "auto f = [](int a) { return a; };\n"
            "enum class E { A, B };\n"
        )
        self.assertEqual(self.functions(text), [])

    def test_operators_and_templates_are_functions(self):
        text = (
            "bool operator==(const A& a, const A& b) { return true; }\n"
            "template <class T = int>\n"
            "auto g(T t) -> Result<T>\n"
            "{\n"
            "    return t;\n"
            "}\n"
        )
        self.assertEqual([f[0] for f in self.functions(text)], ["operator==", "g"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
