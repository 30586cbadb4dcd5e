package org.tinkuy.finance.debt;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.PriceBasis;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Timing;
import org.tinkuy.finance.graph.Units;

/// The toll road of the Toolkit for PPP in Roads and Highways (World Bank and PPIAF, 2009),
/// numerical model, as lines. MUSD; year 0 is 2009; prices of 2008.
final class TollRoad {
  private static final int YEARS = 50;
  private static final int OPENING = 4;
  private static final YearMonth PRICES = YearMonth.of(2008, 1);
  private static final LineType FLOW = Units.flow(Units.MUSD);
  private static final LineType REAL =
      new LineType(Units.MUSD, PriceBasis.constant(PRICES), Shape.FLOW);

  final Graph.Builder model = Graph.on(TimeGrid.years(2009, YEARS));
  private final Line index =
      model.input(
          Line.of(
              "index", new LineType(LineType.PLAIN.unit(), PriceBasis.index(PRICES), Shape.FACTOR)),
          Series.of(YEARS, t -> Math.pow(1.02, t + 1)));
  private final Line open =
      model.input(Line.of("open", LineType.PLAIN), Series.of(YEARS, t -> t < OPENING ? 0 : 1));
  private final Line building =
      model.add(Line.of("building", LineType.PLAIN), Expression.number(1).minus(open));

  final Line works = works();
  final Line company = nominal("company", real("companyReal", 2.0));
  final Line equity = model.add(Line.of("equity", FLOW), works.times(0.1));
  final Line need =
      model.add(Line.of("need", FLOW), works.minus(equity).plus(company.times(building)));
  final Line fee = model.add(Line.of("fee", FLOW), need.times(0.015));
  final List<Loan> tranches =
      List.of(
          tranche("first", 0.8, 0.04, new Repayment.Window(5, 15)),
          tranche("second", 0.1, 0.045, new Repayment.Window(6, 9)),
          tranche("third", 0.1, 0.05, new Repayment.Window(6, 4)));
  final Line capitalised = sum("idc", tranches.stream().map(Loan::capitalised).toList());
  final Line interest = sum("interest", tranches.stream().map(Loan::interestPaid).toList());
  final Line service = sum("service", tranches.stream().map(Loan::service).toList());
  final Line uses =
      sum(
          "uses",
          List.of(
              works,
              fee,
              capitalised,
              model.add(Line.of("companyBuilt", FLOW), company.times(building))));

  private final Line vehicles =
      model.input(
          Line.of("vehicles", LineType.PLAIN),
          Series.of(YEARS, t -> t < OPENING ? 0 : 10_000 * Math.pow(1.03, t - OPENING)));
  final Line revenue = revenue();
  final Line opex = opex();
  final Line taxPaid = Line.of("taxPaid", FLOW);
  final Line operating = model.add(Line.of("operating", FLOW), revenue.minus(opex).minus(taxPaid));
  final Line subsidy =
      model.add(
          Line.of("subsidy", FLOW), service.times(1.3).minus(operating).positive().times(open));
  final Line cfads = model.add(Line.of("cfads", FLOW), operating.plus(subsidy));
  final Line profit = profit();

  private Line works() {
    Line spend = model.input(Line.of("spend", REAL), Series.of(YEARS, TollRoad::spent));
    return nominal("works", spend);
  }

  private static double spent(int year) {
    double[] profile = {0.1, 0.3, 0.5, 0.1};
    return year < profile.length ? 125 * 5.5 * profile[year] : 0;
  }

  private Line real(String id, double value) {
    return model.input(Line.of(id, REAL), value);
  }

  private Line nominal(String id, Line real) {
    return model.add(Line.of(id, FLOW), real.times(index));
  }

  private Line sum(String id, List<Line> parts) {
    return model.add(Line.of(id, FLOW), Expression.sum(parts));
  }

  private Loan tranche(String id, double share, double rate, Repayment.Window window) {
    Line draw = model.add(Line.of(id + ".draw", FLOW), need.plus(fee).times(share));
    Line perYear = model.input(Line.of(id + ".rate", LineType.RATE), rate);
    LoanTerms terms =
        new LoanTerms(
            id, "bank", "company", new Repayment.Annuity(), window, OPENING, Timing.MIDDLE);
    return Loan.add(model, terms, perYear, draw);
  }

  /// 5,000 vehicles a day each at 0.13 and 0.25 USD/km on 125 km, VAT of 19.6 % inside the toll.
  private Line revenue() {
    double perVehicle = (0.13 + 0.25) / 2 * 125 * 365 / 1e6 / 1.196;
    Line toll =
        model.input(
            Line.of("toll", new LineType(Units.MUSD, PriceBasis.constant(PRICES), Shape.FLOW)),
            perVehicle);
    return model.add(Line.of("revenue", FLOW), toll.times(vehicles).times(index));
  }

  /// Per vehicle and day 0 to 10,000, 0.60 to 20,000, 0.30 to 30,000, 0.15 above.
  private Line opex() {
    List<Expression> bands = new ArrayList<>();
    double[] from = {10_000, 20_000, 30_000};
    double[] step = {0.60, -0.30, -0.15};
    for (int i = 0; i < from.length; i++) {
      Line price = real("price" + i, Math.abs(step[i]) * 365 / 1e6);
      Expression band = price.times(vehicles.minus(Expression.number(from[i])).positive());
      bands.add(step[i] > 0 ? band : band.times(-1));
    }
    Line variable = model.add(Line.of("variable", REAL), Expression.sum(bands));
    Line fixed = real("fixed", 6.0 + 14.609375 + 1.71875);
    Line operation =
        model.add(Line.of("operation", FLOW), fixed.plus(variable).times(index).times(open));
    return model.add(Line.of("opex", FLOW), operation.plus(company.times(open)));
  }

  /// Profit before tax; tax is 30 % of what is above zero of it and of its sum so far, a year
  /// later.
  private Line profit() {
    Line depreciation =
        model.add(
            Line.of("depreciation", FLOW), uses.total().as(Shape.FLOW).times(1.0 / 46).times(open));
    Line before =
        model.add(
            Line.of("profit", FLOW),
            revenue.plus(subsidy).minus(opex).minus(depreciation).minus(interest));
    Line cumulative = Line.of("cumulative", FLOW);
    model.add(cumulative, cumulative.previous(0).plus(before));
    Line tax = model.add(Line.of("tax", FLOW), before.atMost(cumulative).positive().times(0.3));
    model.add(taxPaid, tax.lag(1));
    return before;
  }
}
