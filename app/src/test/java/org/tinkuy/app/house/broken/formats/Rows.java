package org.tinkuy.app.house.broken.formats;

/// A reader of rows.
public class Rows {}
