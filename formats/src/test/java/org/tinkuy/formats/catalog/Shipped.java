package org.tinkuy.formats.catalog;

import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FormulaCheck;

/// The catalog of the sources, read once for all tests of the module.
public final class Shipped {
  public static final Catalog CATALOG =
      new CatalogLoader(FormulaCheck.NONE).load().find().orElseThrow();

  private Shipped() {}
}
