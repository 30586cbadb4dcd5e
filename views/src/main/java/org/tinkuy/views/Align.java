package org.tinkuy.views;

/// Where the content of a column stands. Numbers stand right, so that decimals line up.
public enum Align {
  LEFT,
  RIGHT,
  CENTER
}
