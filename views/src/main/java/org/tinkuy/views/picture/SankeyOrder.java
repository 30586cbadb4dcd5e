package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Orders the nodes of each column so that few ribbons cross, where a crossing counts as the area
/// in which the two lie over one another. In sweeps nodes go to the mean place of their neighbours,
/// then each is sifted through its column to where it crosses least. The best order that was seen
/// is kept, and ties go by the order that was given, so the same diagram is always drawn the same.
///
/// Source: K. Sugiyama, S. Tagawa, M. Toda, IEEE Transactions on Systems, Man, and Cybernetics 11
/// (1981), 109-125; C. Matuszewski, R. Schönfeld, P. Molitor, _Using sifting for k-layer
/// straightline crossing minimization_, Graph Drawing 1999, LNCS 1731, 217-224.
final class SankeyOrder {
  private static final int SWEEPS = 12;
  private static final int SIFTINGS = 8;

  /// Up to so many places further ways down are tried, each from a column turned upside down; among
  /// more they gain next to nothing and take as long.
  private static final int FEW = 80;

  /// A link whose amount is not told weighs next to nothing, but is there.
  private static final double LEAST = 1e-9;

  private final List<List<String>> columns;
  private final List<Place> places = new ArrayList<>();
  private final List<List<Place>> order = new ArrayList<>();

  /// A node in its column, with the ends of its links.
  private static final class Place {
    final String id;
    final List<End> before = new ArrayList<>();
    final List<End> after = new ArrayList<>();
    int index;
    double share;
    double mean;

    Place(String id) {
      this.id = id;
    }
  }

  /// What a link leads to, and how wide it is.
  private record End(Place place, double value) {}

  private SankeyOrder(List<List<String>> columns, List<SankeyLink> links) {
    this.columns = columns;
    Map<String, Place> byId = new HashMap<>();
    for (List<String> column : columns) {
      List<Place> own = new ArrayList<>();
      column.forEach(id -> own.add(byId.computeIfAbsent(id, Place::new)));
      order.add(own);
      places.addAll(own);
    }
    for (SankeyLink link : links) {
      Place from = byId.get(link.from());
      Place to = byId.get(link.to());
      if (from != null && to != null) {
        double value = Math.max(link.value(), LEAST);
        from.after.add(new End(to, value));
        to.before.add(new End(from, value));
      }
    }
    order.forEach(SankeyOrder::number);
  }

  /// Orders in place.
  ///
  /// @param columns ids by column
  /// @param links links that run from one column to the next
  static void order(List<List<String>> columns, List<SankeyLink> links) {
    new SankeyOrder(columns, links).run();
  }

  private void run() {
    List<List<Place>> best = descend();
    double least = crossings(best);
    int turns = places.size() <= FEW ? order.size() : 0;
    for (int turned = 0; turned < turns && least > 0; turned++) {
      take(best);
      Collections.reverse(order.get(turned));
      number(order.get(turned));
      List<List<Place>> other = descend();
      double now = crossings(other);
      if (now < least) {
        least = now;
        best = other;
      }
    }
    for (int i = 0; i < best.size(); i++) {
      columns.set(i, new ArrayList<>(best.get(i).stream().map(place -> place.id).toList()));
    }
  }

  /// The best order that is seen on the way down from the present one.
  private List<List<Place>> descend() {
    sift();
    List<List<Place>> best = copy();
    double least = crossings(best);
    for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
      boolean forth = sweep % 2 == 0;
      for (int i = 0; i < order.size(); i++) {
        sort(order.get(forth ? i : order.size() - 1 - i), forth);
      }
      sift();
      double now = crossings(order);
      if (now < least) {
        least = now;
        best = copy();
      } else if (!forth) {
        break;
      }
    }
    take(best);
    return best;
  }

  private void take(List<List<Place>> other) {
    for (int i = 0; i < order.size(); i++) {
      order.set(i, new ArrayList<>(other.get(i)));
      number(order.get(i));
    }
  }

  /// Sifts columns until nothing moves; those between columns that did not move are passed over.
  private void sift() {
    boolean[] moved = new boolean[order.size()];
    Arrays.fill(moved, true);
    for (int round = 0; round < SIFTINGS; round++) {
      boolean[] now = new boolean[order.size()];
      boolean better = false;
      for (int step = 0; step < order.size(); step++) {
        int i = round % 2 == 0 ? step : order.size() - 1 - step;
        boolean near = (i > 0 && (moved[i - 1] || now[i - 1]));
        near |= i + 1 < order.size() && (moved[i + 1] || now[i + 1]);
        now[i] = (near || moved[i]) && new Sifting(order.get(i)).run();
        better |= now[i];
      }
      if (!better) {
        return;
      }
      moved = now;
    }
  }

  private List<List<Place>> copy() {
    List<List<Place>> copy = new ArrayList<>();
    order.forEach(column -> copy.add(new ArrayList<>(column)));
    return copy;
  }

  /// Notes each place and, so that long and short columns compare, its share of the column.
  private static void number(List<Place> column) {
    for (int i = 0; i < column.size(); i++) {
      Place place = column.get(i);
      place.index = i;
      place.share = (i + 0.5) / column.size();
    }
  }

  private static void sort(List<Place> column, boolean byGivers) {
    for (Place place : column) {
      double weight = 0;
      double sum = 0;
      for (End end : byGivers ? place.before : place.after) {
        weight += end.value;
        sum += end.value * end.place.share;
      }
      place.mean = weight > 0 ? sum / weight : place.share;
    }
    column.sort(Comparator.comparingDouble(place -> place.mean));
    number(column);
  }

  /// The area of all crossings; only links between the same two columns can cross.
  private static double crossings(List<List<Place>> order) {
    double sum = 0;
    for (int i = 0; i + 1 < order.size(); i++) {
      double[] ended = new double[order.get(i + 1).size()];
      for (Place place : order.get(i).reversed()) {
        for (End end : place.after) {
          for (int above = 0; above < end.place.index; above++) {
            sum += end.value * ended[above];
          }
        }
        place.after.forEach(end -> ended[end.place.index] += end.value);
      }
    }
    return sum;
  }

  /// Takes each node of a column out and puts it where it crosses least.
  private static final class Sifting {
    private final List<Place> column;
    private final double[][] above;

    Sifting(List<Place> column) {
      this.column = column;
      this.above = new double[column.size()][column.size()];
      for (Place below : column) {
        add(below, true);
        add(below, false);
      }
    }

    /// Adds for each node what its links cross on one side of those of one that stands below it.
    private void add(Place below, boolean after) {
      List<End> ends = after ? below.after : below.before;
      int last = -1;
      for (End end : ends) {
        last = Math.max(last, end.place.index);
      }
      double[] upTo = new double[last + 1];
      for (End end : ends) {
        upTo[end.place.index] += end.value;
      }
      for (int i = 1; i <= last; i++) {
        upTo[i] += upTo[i - 1];
      }
      for (Place place : ends.isEmpty() ? List.<Place>of() : column) {
        double sum = 0;
        for (End end : after ? place.after : place.before) {
          int index = Math.min(last, end.place.index - 1);
          sum += index >= 0 ? end.value * upTo[index] : 0;
        }
        above[place.index][below.index] += sum;
      }
    }

    boolean run() {
      boolean better = false;
      for (Place place : List.copyOf(column)) {
        int at = column.indexOf(place);
        int best = best(place, at);
        if (best != at) {
          column.add(best, column.remove(at));
          better = true;
        }
      }
      number(column);
      return better;
    }

    private int best(Place place, int at) {
      int best = at;
      double change = 0;
      double least = -LEAST;
      for (int i = at - 1; i >= 0; i--) {
        change += gain(column.get(i), place);
        if (change < least) {
          least = change;
          best = i;
        }
      }
      change = 0;
      for (int i = at + 1; i < column.size(); i++) {
        change += gain(place, column.get(i));
        if (change < least) {
          least = change;
          best = i;
        }
      }
      return best;
    }

    /// What the area of crossings changes by where the upper of two goes below the lower.
    private double gain(Place upper, Place lower) {
      return above[lower.index][upper.index] - above[upper.index][lower.index];
    }
  }
}
