package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.DataTable;
import org.openrewrite.DataTableStore;
import org.openrewrite.ExecutionContext;

/**
 * Keeps the rows of {@link LockSites}, whichever recipe of a list they come from, and drops the
 * engine's own tables.
 */
final class RowStore implements DataTableStore {
  // Not a set: two sites on one line can have the same row.
  private final List<LockSites.Row> rows = new ArrayList<>();
  private final String path;

  /** Prepares to keep the rows of one file. */
  RowStore(String path) {
    this.path = path;
  }

  @Override
  public <R> void insertRow(DataTable<R> table, ExecutionContext ctx, R row) {
    if (row instanceof LockSites.Row site && site.path().equals(path)) {
      rows.add(site);
    }
  }

  List<LockSites.Row> rows() {
    return new ArrayList<>(rows);
  }

  @Override
  @SuppressWarnings("deprecation") // Not deprecated for those who implement it.
  public Stream<?> getRows(String tableName, @Nullable String group) {
    return tableName.equals(LockSites.class.getName()) ? rows.stream() : Stream.empty();
  }

  @Override
  public Collection<DataTable<?>> getDataTables() {
    return List.of();
  }
}
