package org.tinkuy.samples;

import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FormulaCheck;
import org.tinkuy.formats.catalog.CatalogLoader;

/// The catalog of the sources, read once for all tests of the module.
final class Shipped {
  static final Catalog CATALOG = new CatalogLoader(FormulaCheck.NONE).load().find().orElseThrow();

  private Shipped() {}
}
