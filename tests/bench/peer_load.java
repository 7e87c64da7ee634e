// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What a peer's client, which runs in a JVM, does with pages of orders (libpretixsync's
// OrderSyncAdapter and its tables, over SQLDelight's JDBC driver), restated on the libraries that it
// uses: org.json, and SQLite through JDBC with that driver's defaults (rollback journal,
// synchronous=FULL). A page is one transaction; the next one is read while it is stored. Orders that
// are known, and their check-ins, are looked up a page at a time; each order gets the marks of its
// download, is copied through its text, and kept as text without its positions; each position gets
// them too and is kept as text; both with the columns and indexes that they are found by. Every
// statement is prepared for its one use and closed, as that driver does. Left out, in its favour:
// connections that it opens anew when a page comes to another thread, and pictures.
// usage: java peer_load.java PAGES_FOLDER DATABASE
// Prints the seconds from the first page to the last commit; neither the JVM's start nor the reading
// of the files counts.
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.sql.*;
import java.util.*;
import java.util.concurrent.*;
import org.json.*;

class PeerLoad {
    static final int lookUpsAtOnce = 500;

    static final String addOrder = "INSERT INTO orders (checkin_attention, checkin_text, code, "
        + "delete_after, email, event_slug, json_data, status, valid_if_pending) "
        + "VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?)";
    static final String addPosition = "INSERT INTO positions (attendee_email, attendee_name, item, "
        + "json_data, order_ref, positionid, secret, server_id, subevent, variation) "
        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String checkInsOf = "SELECT c.* FROM check_ins c WHERE c.position IN (SELECT p.id "
        + "FROM positions p JOIN orders o ON o.id = p.order_ref WHERE o.code IN (%s))";
    static final String ordersOf = "SELECT * FROM orders WHERE code IN (%s)";

    final Connection db;

    PeerLoad(String file) throws SQLException {
        db = DriverManager.getConnection("jdbc:sqlite:" + file);
        for (String sql : new String[] {
            "CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, checkin_attention "
                + "INTEGER, checkin_text TEXT, code TEXT, delete_after INTEGER, email TEXT, event_slug "
                + "TEXT, json_data TEXT, status TEXT, valid_if_pending INTEGER)",
            "CREATE INDEX orders_code ON orders(code)",
            "CREATE INDEX orders_event ON orders(event_slug)",
            "CREATE TABLE positions (id INTEGER PRIMARY KEY AUTOINCREMENT, attendee_email "
                + "TEXT, attendee_name TEXT, item INTEGER, json_data TEXT, order_ref INTEGER, positionid "
                + "INTEGER, secret TEXT, server_id INTEGER, subevent INTEGER, variation INTEGER)",
            "CREATE INDEX positions_order ON positions(order_ref)",
            "CREATE INDEX positions_secret ON positions(secret)",
            "CREATE INDEX positions_server ON positions(server_id)",
            "CREATE TABLE check_ins (id INTEGER PRIMARY KEY AUTOINCREMENT, datetime TEXT, json_data "
                + "TEXT, list INTEGER, position INTEGER, server_id INTEGER, type TEXT)",
            "CREATE INDEX check_ins_list ON check_ins(list)",
            "CREATE INDEX check_ins_position ON check_ins(position)",
            "CREATE INDEX check_ins_server ON check_ins(server_id)"}) {
            run(sql);
        }
    }

    void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.execute();
        }
    }

    PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = db.prepareStatement(sql);
        for (int i = 0; i < values.length; ++i) {
            if (values[i] instanceof String) statement.setString(i + 1, (String) values[i]);
            else if (values[i] instanceof Boolean) statement.setBoolean(i + 1, (Boolean) values[i]);
            else statement.setLong(i + 1, (Long) values[i]);
        }
        return statement;
    }

    Set<String> knownOf(List<String> codes) throws SQLException {
        Set<String> found = new HashSet<>();
        for (int first = 0; first < codes.size(); first += lookUpsAtOnce) {
            List<String> some = codes.subList(first, Math.min(first + lookUpsAtOnce, codes.size()));
            String places = String.join(",", Collections.nCopies(some.size(), "?"));
            try (PreparedStatement look = prepared(String.format(checkInsOf, places), some.toArray());
                 ResultSet rows = look.executeQuery()) {
                if (rows.next()) throw new IllegalStateException("a check-in before its order");
            }
            try (PreparedStatement look = prepared(String.format(ordersOf, places), some.toArray());
                 ResultSet rows = look.executeQuery()) {
                while (rows.next()) found.add(rows.getString("code"));
            }
        }
        return found;
    }

    long inserted() throws SQLException {
        try (PreparedStatement last = prepared("SELECT last_insert_rowid()");
             ResultSet rows = last.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void mark(JSONObject told) throws JSONException {
        told.put("__libpretixsync_dbversion", 110);
        told.put("__libpretixsync_syncCycleId", "c1f7f8d0-5a39-4d5e-9a0e-2d4a3cb1f6a7");
    }

    static String textOf(JSONObject from, String key) {
        return from.isNull(key) ? "" : from.optString(key);
    }

    void storeOrder(JSONObject order) throws SQLException, JSONException {
        mark(order);
        JSONObject alone = new JSONObject(order.toString());
        alone.remove("positions");
        run(addOrder, order.optBoolean("checkin_attention"), order.optString("checkin_text"),
            order.getString("code"), order.optString("email"), "tensorday", alone.toString(),
            order.getString("status"), order.optBoolean("valid_if_pending"));
        long id = inserted();
        try (PreparedStatement look = prepared("SELECT * FROM positions WHERE order_ref = ?", id);
             ResultSet rows = look.executeQuery()) {
            if (rows.next()) throw new IllegalStateException("a position came twice");
        }
        JSONArray positions = order.getJSONArray("positions");
        for (int i = 0; i < positions.length(); ++i) {
            JSONObject position = positions.getJSONObject(i);
            mark(position);
            run(addPosition, textOf(position, "attendee_email"), textOf(position, "attendee_name"),
                position.getLong("item"), position.toString(), id, position.getLong("positionid"),
                position.optString("secret"), position.getLong("id"), position.optLong("subevent"),
                position.optLong("variation"));
            inserted();
        }
    }

    Void storePage(JSONArray orders) throws SQLException, JSONException {
        run("BEGIN TRANSACTION");
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < orders.length(); ++i) codes.add(orders.getJSONObject(i).getString("code"));
        Set<String> there = knownOf(codes);
        for (int i = 0; i < orders.length(); ++i) {
            if (there.contains(codes.get(i))) throw new IllegalStateException("an order came twice");
            storeOrder(orders.getJSONObject(i));
        }
        run("END TRANSACTION");
        return null;
    }

    public static void main(String[] arguments) throws Exception {
        List<byte[]> pages = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(arguments[0]))) {
            List<Path> sorted = new ArrayList<>();
            files.forEach(sorted::add);
            Collections.sort(sorted);
            for (Path file : sorted) pages.add(Files.readAllBytes(file));
        }
        PeerLoad peer = new PeerLoad(arguments[1]);
        ExecutorService storing = Executors.newSingleThreadExecutor();
        long began = System.nanoTime();
        Future<Void> before = null;
        for (byte[] page : pages) {
            JSONObject body = new JSONObject(new String(page, StandardCharsets.UTF_8));
            if (before != null) before.get();
            JSONArray orders = body.getJSONArray("results");
            before = storing.submit(() -> peer.storePage(orders));
        }
        before.get();
        System.out.printf(Locale.ROOT, "%.3f%n", (System.nanoTime() - began) / 1e9);
        storing.shutdown();
        peer.db.close();
    }
}
