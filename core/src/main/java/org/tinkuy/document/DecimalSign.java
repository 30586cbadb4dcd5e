package org.tinkuy.document;

/// With which sign the numbers of a column are written, as far as its cells tell.
enum DecimalSign {
  POINT,
  COMMA,
  /// Both readings are possible and give different numbers.
  EITHER,
  /// Some cells can only be read with a point, others only with a comma.
  MIXED;

  /// The sign stated in `park.yaml`, `.` or `,`.
  static DecimalSign of(String stated) {
    return stated.equals(",") ? COMMA : POINT;
  }

  boolean isKnown() {
    return this == POINT || this == COMMA;
  }
}
