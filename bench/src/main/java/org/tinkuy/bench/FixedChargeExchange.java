package org.tinkuy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// Exchanges between as many firms that give as take, each with a charge for being set up: the hard
/// core of finding a network. Made by chance from a seed.
///
/// Firms lie in a square of 10 km; who gives saves 15 to 75 a tonne of disposal, who takes 20 to
/// 200 of virgin material; carrying costs 3 a tonne and 0.35 a tonne and km, setting up 4,000 to
/// 10,000 and 1,500 a km a year.
final class FixedChargeExchange {
  private static final double SIDE_km = 10;

  private FixedChargeExchange() {}

  /// The model that asks for the largest saving a year.
  ///
  /// @param size how many firms give, and how many take
  static Model of(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Firm> givers = firms(size, random, 15, 75);
    List<Firm> takers = firms(size, random, 20, 200);
    Model.Builder model = Model.maximize();
    List<List<Variable>> flows = new ArrayList<>();
    for (Firm giver : givers) {
      List<Variable> row = new ArrayList<>();
      for (Firm taker : takers) {
        row.add(flow(model, giver, taker, random.nextDouble(4_000, 10_000)));
      }
      flows.add(row);
    }
    for (int i = 0; i < size; i++) {
      Model.Sum given = model.constraint("supply " + i, Tag.of("supply", "" + i));
      Model.Sum taken = model.constraint("demand " + i, Tag.of("demand", "" + i));
      for (int j = 0; j < size; j++) {
        given.plus(1, flows.get(i).get(j));
        taken.plus(1, flows.get(j).get(i));
      }
      given.atMost(givers.get(i).amount_t());
      taken.atMost(takers.get(i).amount_t());
    }
    return model.build();
  }

  private record Firm(String name, double x_km, double y_km, double amount_t, double price_perT) {}

  private static List<Firm> firms(
      int size, SplittableRandom random, double cheapest_perT, double dearest_perT) {
    List<Firm> firms = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      firms.add(
          new Firm(
              "" + i,
              random.nextDouble(SIDE_km),
              random.nextDouble(SIDE_km),
              random.nextDouble(50, 1_500),
              random.nextDouble(cheapest_perT, dearest_perT)));
    }
    return firms;
  }

  private static Variable flow(Model.Builder model, Firm giver, Firm taker, double charge) {
    String route = giver.name() + ">" + taker.name();
    double distance_km = Math.hypot(giver.x_km() - taker.x_km(), giver.y_km() - taker.y_km());
    double most_t = Math.min(giver.amount_t(), taker.amount_t());
    double saving_perT = giver.price_perT() + taker.price_perT() - 3 - 0.35 * distance_km;
    Variable flow = model.continuous("flow " + route, 0, most_t, saving_perT);
    Variable use = model.binary("use " + route, -charge - 1_500 * distance_km);
    model
        .constraint("route " + route, Tag.of("route", route))
        .plus(1, flow)
        .plus(-most_t, use)
        .atMost(0);
    return flow;
  }
}
