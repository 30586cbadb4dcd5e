package org.tinkuy.app.house.broken.views;

import java.sql.Connection;
import java.sql.SQLException;
import org.tinkuy.app.house.broken.reports.Page;

/// Asks a database, and knows who renders it.
class Query {
  Page page = new Page();

  String of(Connection connection) throws SQLException {
    return connection.nativeSQL(page.toString());
  }
}
