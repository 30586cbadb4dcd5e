package org.tinkuy.finance.zone;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.kernel.Check;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// The incentives of a zone, each a row of the park's table.
public record ZoneRegime(List<Incentive> incentives) {
  private static final String TABLE = "incentives";

  /// Years of an incentive without end: as many as the longest case has.
  private static final int FOR_GOOD = 100;

  /// A tax, as the table names it.
  public enum Tax {
    CORPORATE("corporate"),
    DIVIDEND("dividend"),
    VAT("vat"),
    IMPORT_DUTY("import duty"),
    PROPERTY("property"),
    PAYROLL("payroll"),
    OTHER("other");

    private final String code;

    Tax(String code) {
      this.code = code;
    }

    static Tax of(String code) {
      for (Tax tax : values()) {
        if (tax.code.equals(code)) {
          return tax;
        }
      }
      return OTHER;
    }
  }

  /// When the years of an incentive begin.
  public enum Trigger {
    START,
    FIRST_REVENUE,
    FIRST_PROFIT;

    static Trigger of(String code) {
      return switch (code) {
        case "first revenue" -> FIRST_REVENUE;
        case "first profit" -> FIRST_PROFIT;
        default -> START;
      };
    }

    /// Years from the investment to the trigger.
    ///
    /// @param revenue_years to the first revenue
    /// @param profit_years to the first profit
    int delay(int revenue_years, int profit_years) {
      return switch (this) {
        case START -> 0;
        case FIRST_REVENUE -> revenue_years;
        case FIRST_PROFIT -> profit_years;
      };
    }
  }

  /// One advantage.
  ///
  /// @param kind holiday, reducedRate, allowance, exemption, credit or dutyFree
  /// @param normalRate without it, 0 to 1; empty where nobody says
  /// @param rates of years 1, 2, ... from the trigger, 0 to 1; empty where nobody says: an
  ///   exemption then does not end, and what a holiday saves is not known
  /// @param amount of an allowance or credit as a share of the investment; empty for others
  /// @param terms under which it is given
  public record Incentive(
      String id,
      Tax tax,
      String kind,
      Optional<Double> normalRate,
      List<Double> rates,
      Trigger trigger,
      Optional<Double> amount,
      Terms terms) {
    /// Years from the investment to its trigger.
    public int delay(int revenue_years, int profit_years) {
      return trigger.delay(revenue_years, profit_years);
    }

    /// Whether nothing is asked from its trigger on, for good.
    boolean isEndless() {
      return rates.isEmpty() && kind.equals("exemption");
    }

    /// Whether effective rates or the cost of a unit take it in.
    boolean isCounted() {
      return switch (tax) {
        case CORPORATE -> !rates.isEmpty() || isEndless() || (isExtra() && amount.isPresent());
        case VAT, IMPORT_DUTY -> ZoneRegime.isFree(this);
        case DIVIDEND, PROPERTY, PAYROLL, OTHER -> false;
      };
    }

    /// What is left of it for who invests in a year of the case: rates of the years in which it is
    /// given, and nothing where it has ended before it would begin. A year counts where it is given
    /// from its beginning to its end; in one before its first day the normal tax is asked, and the
    /// years of the incentive run all the same.
    ///
    /// @param start of the case
    /// @param invested year of the investment, 0 for the first of the case
    /// @param delay years from the investment to the trigger, >= 0
    Optional<Incentive> left(YearMonth start, int invested, int delay) {
      int wait = terms.from.map(day -> begun(start, day) - invested).orElse(0);
      int years = terms.until.map(day -> ended(start, day) - invested).orElse(FOR_GOOD);
      if (tax == Tax.IMPORT_DUTY || tax == Tax.VAT) {
        return wait <= 0 && years >= 0 ? Optional.of(this) : Optional.empty();
      }
      int lapsed = Math.max(0, wait - delay);
      int rated = years - delay;
      if (lapsed == 0 && terms.until.isEmpty()) {
        return Optional.of(this);
      }
      boolean isForGood = rates.isEmpty() && (kind.equals("exemption") || kind.equals("dutyFree"));
      int given = isForGood ? rated : Math.min(rated, rates.size());
      if (rated < 1 || lapsed >= rated || (lapsed > 0 && lapsed >= given)) {
        return Optional.empty();
      }
      List<Double> some = new ArrayList<>(Collections.nCopies(lapsed, normalRate.orElse(1.0)));
      some.addAll(
          isForGood ? Collections.nCopies(given - lapsed, 0.0) : rates.subList(lapsed, given));
      return Optional.of(new Incentive(id, tax, kind, normalRate, some, trigger, amount, terms));
    }

    /// The first year of the case that lies after the first day as a whole.
    private static int begun(YearMonth start, LocalDate from) {
      long months = ChronoUnit.MONTHS.between(start.atDay(1), from);
      boolean isWhole = start.plusMonths(months).atDay(1).equals(from) && months % 12 == 0;
      return from.isAfter(start.atDay(1)) ? (int) (months / 12) + (isWhole ? 0 : 1) : 0;
    }

    /// The last year of the case that lies before the last day as a whole.
    private static int ended(YearMonth start, LocalDate until) {
      long whole = ChronoUnit.MONTHS.between(start.atDay(1), until.plusDays(1)) / 12;
      return (int) whole - 1;
    }

    private boolean isExtra() {
      return kind.equals("allowance") || kind.equals("credit");
    }

    public Incentive {
      rates = List.copyOf(rates);
      Check.that(
          rates.stream().allMatch(rate -> rate >= 0 && rate <= 1),
          "finance.zone.rates",
          "Incentive '%s': its rates must be shares from 0 to 1. Maybe one is in percent.",
          id);
    }
  }

  /// Under what terms an incentive is given.
  ///
  /// @param condition as written; empty for none
  /// @param clawback what is taken back where the condition is broken; empty where nothing is said
  /// @param isExportContingent whether it hangs on exports, which trade law may forbid
  /// @param law that gives it; empty where nobody says
  /// @param from first day on which it is given; empty where it is given already
  /// @param until last day on which it is given; empty where it has no end
  /// @param goods for which duty or VAT is not asked; empty for all
  /// @param base what the rate applies to, as written; empty where nothing is said
  public record Terms(
      String condition,
      String clawback,
      boolean isExportContingent,
      String law,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Set<Goods> goods,
      String base) {
    public Terms {
      goods = Set.copyOf(goods);
    }

    private boolean isFor(Goods asked) {
      return goods.isEmpty() || goods.contains(asked);
    }
  }

  /// What a tenant brings in.
  public enum Goods {
    /// What it invests in.
    CAPITAL_GOODS,
    /// What it makes its goods of.
    INPUTS;

    private static Set<Goods> of(ParkRow row) {
      Set<Goods> goods = EnumSet.noneOf(Goods.class);
      row.find("goods", Cell.Items.class)
          .ifPresent(
              items ->
                  items
                      .items()
                      .forEach(
                          item -> {
                            if (item instanceof Cell.Text(var word)) {
                              goods.add(valueOf(word.replace(' ', '_').toUpperCase(Locale.ROOT)));
                            }
                          }));
      return goods;
    }
  }

  public ZoneRegime {
    incentives = List.copyOf(incentives);
  }

  /// The regime of a park, in the order of its table.
  public static ZoneRegime of(Park park) {
    return new ZoneRegime(park.table(TABLE).rows().stream().map(ZoneRegime::read).toList());
  }

  private static Incentive read(ParkRow row) {
    return new Incentive(
        row.firstKey(),
        Tax.of(row.text("tax")),
        row.text("kind"),
        row.findNumber("normalRate"),
        rates(row),
        Trigger.of(row.findText("trigger").orElse("start")),
        row.findNumber("amount"),
        new Terms(
            row.findText("condition").orElse(""),
            row.findText("clawback").orElse(""),
            row.find("exportContingent", Cell.YesNo.class).map(Cell.YesNo::yes).orElse(false),
            row.findText("law").orElse(""),
            row.findDate("from"),
            row.findDate("until"),
            Goods.of(row),
            row.findText("base").orElse("")));
  }

  private static List<Double> rates(ParkRow row) {
    List<Double> rates = new ArrayList<>();
    row.find("rates", Cell.Items.class)
        .ifPresent(
            items ->
                items
                    .items()
                    .forEach(
                        item -> {
                          if (item instanceof Cell.Measure measure) {
                            rates.add(measure.value());
                          }
                        }));
    return rates;
  }

  /// Incentives that hang on exports: a subsidy of this kind may be forbidden.
  ///
  /// Source: WTO, Agreement on Subsidies and Countervailing Measures, article 3.1(a).
  public List<Incentive> exportContingent() {
    return incentives.stream().filter(each -> each.terms.isExportContingent).toList();
  }

  /// What is left of the regime for who invests in a year of the case, since incentives end.
  ///
  /// @param start of the case
  /// @param invested year of the investment, 0 for the first of the case
  /// @param revenue_years from the investment to the first revenue, >= 0
  /// @param profit_years from the investment to the first profit, >= 0
  public ZoneRegime left(YearMonth start, int invested, int revenue_years, int profit_years) {
    return new ZoneRegime(
        incentives.stream()
            .flatMap(
                each ->
                    each.left(start, invested, each.delay(revenue_years, profit_years)).stream())
            .toList());
  }

  /// The tax on profits by year from the investment on, as theory reads it: of several incentives
  /// the lowest rate of each year counts.
  ///
  /// @param normal the regime outside
  /// @param revenue_years from the investment to the first revenue, >= 0
  /// @param profit_years from the investment to the first profit, >= 0
  public EffectiveTax.Regime regime(
      EffectiveTax.Regime normal, int revenue_years, int profit_years) {
    List<Double> rates = new ArrayList<>(normal.rates());
    double afterwards = normal.afterwards();
    for (Incentive each : incentives) {
      if (each.tax == Tax.CORPORATE) {
        int delay = each.trigger.delay(revenue_years, profit_years);
        int end = delay + each.rates.size();
        while (rates.size() < end) {
          rates.add(afterwards);
        }
        for (int year = delay; year < end; year++) {
          rates.set(year, Math.min(rates.get(year), each.rates.get(year - delay)));
        }
        if (each.isEndless()) {
          rates.subList(delay, rates.size()).replaceAll(_ -> 0.0);
          afterwards = 0;
        }
      }
    }
    double first = rates.isEmpty() ? afterwards : rates.getFirst();
    return new EffectiveTax.Regime(
        rates,
        afterwards,
        normal.allowance(),
        normal.extra() + extra(first),
        isFree(Tax.IMPORT_DUTY, Goods.CAPITAL_GOODS) ? 0 : normal.duty());
  }

  /// What may be set off in the first year beside the allowance: as written, or so much that a
  /// credit is worth what it says. A credit in a year without tax is worth nothing.
  ///
  /// @param rate of tax on profits in the first year in the zone, >= 0
  private double extra(double rate) {
    double sum = 0;
    for (Incentive each : incentives) {
      if (each.tax == Tax.CORPORATE) {
        double amount = each.amount.orElse(0.0);
        sum +=
            switch (each.kind) {
              case "allowance" -> amount;
              case "credit" -> rate > 0 ? amount / rate : 0;
              default -> 0;
            };
      }
    }
    return sum;
  }

  /// Whether duty or VAT is not asked for goods in the zone, as long as its incentive lasts.
  public boolean isFree(Tax tax, Goods goods) {
    return incentives.stream()
        .anyMatch(each -> each.tax == tax && isFree(each) && each.terms.isFor(goods));
  }

  private static boolean isFree(Incentive incentive) {
    return incentive.kind.equals("dutyFree") || incentive.kind.equals("exemption");
  }

  /// What has to be paid back where the condition of an incentive is broken after some years.
  ///
  /// @param saved tax saved in each year so far, >= 0
  /// @param share of it that is taken back, 0 to 1
  /// @param interest per year on what is taken back
  /// @return in the unit of what was saved, at the end of the last year
  public static double clawback(List<Double> saved, double share, double interest) {
    double due = 0;
    for (double each : saved) {
      due = due * (1 + interest) + each * share;
    }
    return due;
  }
}
