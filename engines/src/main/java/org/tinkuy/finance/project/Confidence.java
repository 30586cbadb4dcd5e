package org.tinkuy.finance.project;

/// How sure the person is who stands behind an input.
public enum Confidence {
  /// Contracted, measured, or law.
  HIGH,
  /// Quoted, or from a comparable project.
  MEDIUM,
  /// A guess of somebody who knows the field.
  LOW,
  /// Nobody said.
  UNKNOWN
}
