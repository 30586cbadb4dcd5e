package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// At which height the places of a Sankey diagram stand: columns are stacked in their order, then
/// each place is drawn to the mean of its neighbours as far as the order leaves room.
final class SankeyHeights {
  private static final int ROUNDS = 24;

  /// A link whose amount is not told pulls next to nothing, but pulls.
  private static final double LEAST = 1e-9;

  /// A place in its column.
  private static final class Place {
    final double height_px;
    final double below_px;
    final List<Place> neighbours = new ArrayList<>();
    final List<Double> weights = new ArrayList<>();
    double centre_px;

    Place(double height_px, double below_px) {
      this.height_px = height_px;
      this.below_px = below_px;
    }

    double wanted_px() {
      double weight = 0;
      double sum = 0;
      for (int i = 0; i < neighbours.size(); i++) {
        double value = weights.get(i);
        weight += value;
        sum += value * neighbours.get(i).centre_px;
      }
      return weight > 0 ? sum / weight : centre_px;
    }
  }

  private final List<List<Place>> columns = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();

  /// Begins a column; its places come from the top.
  void beginColumn() {
    columns.add(new ArrayList<>());
  }

  /// Adds a place to the last column.
  ///
  /// @param below_px room between it and the next
  void add(String id, double height_px, double below_px) {
    Place place = new Place(height_px, below_px);
    places.put(id, place);
    columns.getLast().add(place);
  }

  /// Lets two places pull each other.
  void join(SankeyLink piece) {
    Place from = place(piece.from());
    Place to = place(piece.to());
    double value = Math.max(piece.value(), LEAST);
    from.neighbours.add(to);
    from.weights.add(value);
    to.neighbours.add(from);
    to.weights.add(value);
  }

  void settle() {
    double tallest = columns.stream().mapToDouble(SankeyHeights::stacked_px).max().orElse(0);
    for (List<Place> column : columns) {
      double y = (tallest - stacked_px(column)) / 2;
      for (Place place : column) {
        place.centre_px = y + place.height_px / 2;
        y += place.height_px + place.below_px;
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < columns.size(); i++) {
        int at = round % 2 == 0 ? i : columns.size() - 1 - i;
        pull(columns.get(at), tallest);
      }
    }
  }

  double centre_px(String id) {
    return place(id).centre_px;
  }

  private Place place(String id) {
    return Objects.requireNonNull(places.get(id), id);
  }

  private static double stacked_px(List<Place> column) {
    return column.stream().mapToDouble(place -> place.height_px + place.below_px).sum();
  }

  private static void pull(List<Place> column, double tallest) {
    double[] wanted = column.stream().mapToDouble(Place::wanted_px).toArray();
    double floor = 0;
    for (int i = 0; i < wanted.length; i++) {
      Place place = column.get(i);
      place.centre_px = Math.max(floor + place.height_px / 2, wanted[i]);
      floor = place.centre_px + place.height_px / 2 + place.below_px;
    }
    double ceiling = tallest;
    for (Place place : column.reversed()) {
      place.centre_px = Math.min(ceiling - place.below_px - place.height_px / 2, place.centre_px);
      ceiling = place.centre_px - place.height_px / 2;
    }
  }
}
