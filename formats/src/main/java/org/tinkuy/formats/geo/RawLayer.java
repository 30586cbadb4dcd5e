package org.tinkuy.formats.geo;

import java.util.List;
import java.util.Map;
import org.tinkuy.kernel.Sentence;

/// What a GeoJSON file says, before anyone asks whether it makes sense.
///
/// @param system the coordinate system it declares
/// @param features its features in order
/// @param altitude whether a position has more than two numbers
record RawLayer(DeclaredSystem system, List<Feature> features, boolean altitude) {

  /// A feature as it is written.
  ///
  /// @param number its place among the features, from 1
  /// @param line the line on which it begins, from 1
  /// @param properties its properties as text; a property without a value is absent
  /// @param geometry what is drawn
  record Feature(int number, int line, Map<String, String> properties, Geometry geometry) {

    /// The plot it is about; empty where it names none.
    String plot() {
      return properties.getOrDefault("plot", "").strip();
    }

    /// The same feature under another number.
    Feature numbered(int other) {
      return new Feature(other, line, properties, geometry);
    }

    /// How messages call it: `Feature 3 (line 120), plot 'A-03'`.
    Sentence title() {
      return plot().isEmpty()
          ? Sentence.of("part.feature", "Feature %s (line %s)", number, line)
          : Sentence.of(
              "part.plotFeature", "Feature %s (line %s), plot '%s'", number, line, plot());
    }
  }

  /// What a feature draws.
  sealed interface Geometry {}

  /// No geometry is given.
  record Absent() implements Geometry {}

  /// A geometry that cannot be made out.
  ///
  /// @param flaw what is wrong
  /// @param found what stands there instead, as far as it is short
  record Flawed(Flaw flaw, String found) implements Geometry {}

  /// What may be wrong with the text of a geometry.
  enum Flaw {
    /// The feature is not an object of type Feature.
    NOT_FEATURE,
    /// The geometry is not an object.
    NOT_OBJECT,
    /// A coordinate is not a number.
    NOT_NUMBER,
    /// A position has one number only.
    SHORT_POSITION
  }

  /// A geometry of any type.
  ///
  /// @param type the word it calls itself, as written
  /// @param coordinates its coordinates, nested as written
  record Drawn(String type, Nest coordinates) implements Geometry {}

  /// A part of nested coordinates.
  sealed interface Nest {}

  /// A position.
  ///
  /// @param x degrees east, or metres east in a projected system; may be NaN
  /// @param y degrees north, or metres north in a projected system; may be NaN
  record Position(double x, double y) implements Nest {}

  /// A list of coordinates.
  ///
  /// @param items in order
  record Nests(List<Nest> items) implements Nest {}
}
