package org.hearsay.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearsay.linking.Standing;
import org.jdbi.v3.core.Handle;

/// The tables `linking_nodes` and `linking_keys`: plain statements, prepared once, as every mention asks several.
///
/// @see LinkingStore
public final class LinkingNodes {
    private final Handle handle;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private long last;

    LinkingNodes(Handle handle) {
        this.handle = handle;
        last = handle.createQuery("SELECT coalesce(max(neighbourhood), 0) FROM linking_nodes")
                .mapTo(long.class)
                .one();
    }

    /// The number of a new neighbourhood.
    public long fresh() {
        return ++last;
    }

    /// Ids of the mentions that are filed under any of these keys.
    public List<String> filedUnder(Set<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        String list = keys.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<String> found = new ArrayList<>();
        // Numbers of our own making, so that they may stand in the statement itself.
        try (var statement = handle.getConnection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT n.mention_id FROM linking_nodes n WHERE n.number IN"
                        + " (SELECT node FROM linking_keys WHERE key IN (" + list + "))")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new LedgerException("the ledger cannot be read: " + e.getMessage(), e);
        }
        return found;
    }

    /// Ids of the mentions of that name that were placed: one, or none.
    List<String> named(String name) {
        return handle.createQuery("SELECT n.mention_id FROM mentions m JOIN linking_nodes n ON n.mention_id = m.id"
                        + " WHERE m.name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .list();
    }

    /// Where a mention stands.
    ///
    /// @throws LedgerException where it was never placed
    public Standing standing(String mention) {
        try {
            PreparedStatement select = statement("SELECT step, neighbourhood FROM linking_nodes WHERE mention_id = ?");
            select.setString(1, mention);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new LedgerException("the ledger knows no standing of " + mention);
                }
                return new Standing(row.getInt(1), row.getLong(2));
            }
        } catch (SQLException e) {
            throw new LedgerException("the ledger cannot be read: " + e.getMessage(), e);
        }
    }

    /// Ids of the mentions of a neighbourhood.
    public List<String> members(Standing standing) {
        List<String> members = new ArrayList<>();
        try {
            PreparedStatement select =
                    statement("SELECT mention_id FROM linking_nodes WHERE neighbourhood = ? AND step = ?");
            select.setLong(1, standing.neighbourhood());
            select.setInt(2, standing.step());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    members.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new LedgerException("the ledger cannot be read: " + e.getMessage(), e);
        }
        return members;
    }

    /// Keeps where a mention stands, and files it where it was not filed before.
    ///
    /// @param keys asked for only then: a mention is placed many times and filed once
    public void place(String mention, Standing standing, Supplier<Set<Long>> keys) {
        try {
            PreparedStatement update =
                    statement("UPDATE linking_nodes SET step = ?, neighbourhood = ? WHERE mention_id = ?");
            update.setInt(1, standing.step());
            update.setLong(2, standing.neighbourhood());
            update.setString(3, mention);
            if (update.executeUpdate() == 0) {
                file(insert(mention, standing), keys.get());
            }
        } catch (SQLException e) {
            throw new LedgerException("the ledger cannot be written: " + e.getMessage(), e);
        }
    }

    private long insert(String mention, Standing standing) throws SQLException {
        PreparedStatement insert = statement(
                "INSERT INTO linking_nodes (mention_id, step, neighbourhood) VALUES (?, ?, ?) RETURNING number");
        insert.setString(1, mention);
        insert.setInt(2, standing.step());
        insert.setLong(3, standing.neighbourhood());
        try (ResultSet row = insert.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void file(long node, Set<Long> keys) throws SQLException {
        if (!keys.isEmpty()) {
            PreparedStatement insert = statement("INSERT INTO linking_keys (key, node) VALUES "
                    + keys.stream().map(key -> "(?, ?)").collect(Collectors.joining(",")));
            int parameter = 0;
            for (long key : keys.stream().mapToLong(Long::longValue).sorted().toArray()) {
                insert.setLong(++parameter, key);
                insert.setLong(++parameter, node);
            }
            insert.executeUpdate();
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = handle.getConnection().prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }
}
