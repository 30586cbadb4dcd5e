package org.tinkuy.app.house.broken.reports;

import org.tinkuy.app.house.broken.formats.Rows;

/// Reads files, which is for others to do.
public class Page {
  final Rows rows = new Rows();
}
