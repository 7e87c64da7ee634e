// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What a peer's client, which runs in a JVM, does with pages of orders, restated on the libraries
// that it uses: org.json, and SQLite through JDBC with that driver's defaults (rollback journal,
// synchronous=FULL). A page is one transaction; the next one is read while it is stored. Orders that
// are known are looked up a page at a time; each order is copied through its text, and kept as text
// without its positions; each position is kept as text; both with the columns and indexes that
// they are found by.
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

    final Connection db;
    final PreparedStatement addOrder, lastId, positionsOf, addPosition;
    final Map<Integer, PreparedStatement> known = new HashMap<>();

    PeerLoad(String file) throws SQLException {
        db = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement s = db.createStatement()) {
            s.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, checkin_attention "
                + "INTEGER, checkin_text TEXT, code TEXT, delete_after INTEGER, email TEXT, event_slug "
                + "TEXT, json_data TEXT, status TEXT, valid_if_pending INTEGER)");
            s.execute("CREATE INDEX orders_code ON orders(code)");
            s.execute("CREATE INDEX orders_event ON orders(event_slug)");
            s.execute("CREATE TABLE positions (id INTEGER PRIMARY KEY AUTOINCREMENT, attendee_email "
                + "TEXT, attendee_name TEXT, item INTEGER, json_data TEXT, order_ref INTEGER, positionid "
                + "INTEGER, secret TEXT, server_id INTEGER, subevent INTEGER, variation INTEGER)");
            s.execute("CREATE INDEX positions_order ON positions(order_ref)");
            s.execute("CREATE INDEX positions_secret ON positions(secret)");
            s.execute("CREATE INDEX positions_server ON positions(server_id)");
        }
        db.setAutoCommit(false);
        addOrder = db.prepareStatement("INSERT INTO orders (checkin_attention, checkin_text, code, "
            + "delete_after, email, event_slug, json_data, status, valid_if_pending) "
            + "VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?)");
        lastId = db.prepareStatement("SELECT last_insert_rowid()");
        positionsOf = db.prepareStatement("SELECT * FROM positions WHERE order_ref = ?");
        addPosition = db.prepareStatement("INSERT INTO positions (attendee_email, attendee_name, item, "
            + "json_data, order_ref, positionid, secret, server_id, subevent, variation) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    Set<String> knownOf(List<String> codes) throws SQLException {
        Set<String> found = new HashSet<>();
        for (int first = 0; first < codes.size(); first += lookUpsAtOnce) {
            List<String> some = codes.subList(first, Math.min(first + lookUpsAtOnce, codes.size()));
            PreparedStatement look = known.get(some.size());
            if (look == null) {
                look = db.prepareStatement("SELECT * FROM orders WHERE code IN ("
                    + String.join(",", Collections.nCopies(some.size(), "?")) + ")");
                known.put(some.size(), look);
            }
            for (int i = 0; i < some.size(); ++i) look.setString(i + 1, some.get(i));
            try (ResultSet rows = look.executeQuery()) {
                while (rows.next()) found.add(rows.getString("code"));
            }
        }
        return found;
    }

    long inserted() throws SQLException {
        try (ResultSet rows = lastId.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static String textOf(JSONObject from, String key) {
        return from.isNull(key) ? "" : from.optString(key);
    }

    void storeOrder(JSONObject order) throws SQLException, JSONException {
        JSONObject alone = new JSONObject(order.toString());
        alone.remove("positions");
        addOrder.setBoolean(1, order.optBoolean("checkin_attention"));
        addOrder.setString(2, order.optString("checkin_text"));
        addOrder.setString(3, order.getString("code"));
        addOrder.setString(4, order.optString("email"));
        addOrder.setString(5, "tensorday");
        addOrder.setString(6, alone.toString());
        addOrder.setString(7, order.getString("status"));
        addOrder.setBoolean(8, order.optBoolean("valid_if_pending"));
        addOrder.executeUpdate();
        long id = inserted();
        positionsOf.setLong(1, id);
        try (ResultSet rows = positionsOf.executeQuery()) {
            if (rows.next()) throw new IllegalStateException("a position came twice");
        }
        JSONArray positions = order.getJSONArray("positions");
        for (int i = 0; i < positions.length(); ++i) {
            JSONObject position = positions.getJSONObject(i);
            addPosition.setString(1, textOf(position, "attendee_email"));
            addPosition.setString(2, textOf(position, "attendee_name"));
            addPosition.setLong(3, position.getLong("item"));
            addPosition.setString(4, position.toString());
            addPosition.setLong(5, id);
            addPosition.setLong(6, position.getLong("positionid"));
            addPosition.setString(7, position.optString("secret"));
            addPosition.setLong(8, position.getLong("id"));
            addPosition.setLong(9, position.optLong("subevent"));
            addPosition.setLong(10, position.optLong("variation"));
            addPosition.executeUpdate();
            inserted();
        }
    }

    Void storePage(JSONArray orders) throws SQLException, JSONException {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < orders.length(); ++i) codes.add(orders.getJSONObject(i).getString("code"));
        Set<String> there = knownOf(codes);
        for (int i = 0; i < orders.length(); ++i) {
            if (there.contains(codes.get(i))) throw new IllegalStateException("an order came twice");
            storeOrder(orders.getJSONObject(i));
        }
        db.commit();
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
