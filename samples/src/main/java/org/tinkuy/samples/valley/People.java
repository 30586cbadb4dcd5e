package org.tinkuy.samples.valley;

import java.util.List;
import java.util.Set;
import org.tinkuy.samples.folder.Decimals;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The table `workforce`: by women and men from the year in which a firm began to tell.
final class People {
  /// How far the support services had grown, by year: few before clinic and childcare opened.
  private static final List<Double> SUPPORT = List.of(0.35, 0.45, 0.65, 0.8, 1.0);

  /// Firms that tell only how many there are.
  private static final Set<String> UNDIVIDED = Set.of("T14", "T29");

  /// Firms that do not say where their people live.
  private static final Set<String> NO_ADDRESSES = Set.of("T18", "T26");

  /// The firm whose total of one year does not agree with its parts: left in, for the check to
  /// find.
  private static final String WRONG_TOTAL = "T07";

  /// Firms with a union.
  private static final Set<String> LARGE_UNIONS = Set.of("T01", "T04", "T11", "T12", "T34");

  /// Heads of contractors for one of the firm's own, on the average: repairs, cleaning, guards.
  private static final double CONTRACTORS_ofWomen = 0.015;

  private static final double CONTRACTORS_ofMen = 0.06;

  private static final int DIVIDED_SINCE = 2022;
  private static final int ALL_DIVIDED_SINCE = 2023;
  private static final int LARGE = 250;

  private final Valley valley;

  People(Valley valley) {
    this.valley = valley;
  }

  void write(SampleFolder folder) {
    TableFile table =
        folder.table(
            "workforce",
            "tenant period sex workers basis headcount agency permanentDirect local youth "
                + "withDisability managers apprentices leavers hoursWorked overLimit trained "
                + "trainingHours facilityUsers unionCovered meanHourlyWage medianHourlyWage "
                + "agencyHours contractorHours migrant seniorManagers managersHourlyWage "
                + "supportUsers programmeUsers");
    for (Firm firm : valley.firms()) {
      Years.list().stream().filter(firm::isPresent).forEach(year -> firm(table, firm, year));
    }
    body(table);
  }

  private void firm(TableFile table, Firm firm, int year) {
    double workers = workers(firm, year);
    double women = Math.rint(workers * firm.line().number("women"));
    boolean divided =
        !UNDIVIDED.contains(firm.id())
            && (year >= ALL_DIVIDED_SINCE || (year >= DIVIDED_SINCE && workers > LARGE));
    if (divided) {
      group(table, firm, year, new Group("female", women, workers > LARGE));
      group(table, firm, year, new Group("male", workers - women, workers > LARGE));
    } else {
      group(table, firm, year, new Group("all", workers, workers > LARGE));
    }
    if (firm.id().equals(WRONG_TOTAL) && year == ALL_DIVIDED_SINCE) {
      wrongTotal(table, firm, year, workers);
    }
  }

  private static void wrongTotal(TableFile table, Firm firm, int year, double workers) {
    table
        .row()
        .set("tenant", firm.id())
        .set("period", year)
        .set("sex", "all")
        .set("workers", workers + 4, 0)
        .set("basis", "year end")
        .set("headcount", "yes");
  }

  /// The large firms count each year; the others follow their output in part.
  double workers(Firm firm, int year) {
    Course course = firm.line().course("workers");
    double counted = course.numberIn(year, 0);
    if (course.steps().size() > 1) {
      return counted;
    }
    double activity = valley.years().activity(firm.pole(), year);
    double around = valley.draws().around("workers " + firm.id() + year, 0.02);
    return Math.rint(counted * (0.55 + 0.45 * activity) * around);
  }

  private void group(TableFile table, Firm firm, int year, Group group) {
    Sheet.Line line = firm.line();
    double n = group.people();
    boolean women = group.sex().equals("female");
    double permanent = line.number("permanent") * (women ? 0.93 : 1.03);
    double support = line.number("support") * (women ? 1 : 0.7) * SUPPORT.get(year - Years.FIRST);
    boolean tells = year >= DIVIDED_SINCE;
    Employment employs = new Employment(firm, year, group.sex(), group.ofLarge(), valley.draws());
    double wage = wage(firm, year) * employs.ofMensWage();
    double managers = tells ? Math.rint(n * employs.managers()) : 0;
    table
        .row()
        .set("tenant", firm.id())
        .set("period", year)
        .set("sex", group.sex())
        .set("workers", n, 0)
        .set("basis", "average")
        .set("headcount", "yes")
        .set("agency", part(n, line.number("agency")))
        .set("permanentDirect", part(n, permanent))
        .set("local", NO_ADDRESSES.contains(firm.id()) ? "" : part(n, line.number("local")))
        .set("youth", tells ? part(n, employs.youth()) : "")
        .set("withDisability", tells ? part(n, employs.withDisability()) : "")
        .set("managers", tells ? Decimals.fixed(managers, 0) : "")
        .set("apprentices", tells ? part(n, employs.apprentices()) : "")
        .set("leavers", tells ? part(n, employs.leavers()) : "")
        .set("hoursWorked", tells ? Decimals.significant(n * employs.hours_perYear(), 4) : "")
        .set("overLimit", tells ? part(n, employs.overLimit()) : "")
        .set("trained", tells ? part(n, employs.trained()) : "")
        .set("trainingHours", tells ? Decimals.significant(n * employs.training_hours(), 3) : "")
        .set("facilityUsers", group.sex().equals("all") ? "" : part(n, support))
        .set(
            "unionCovered",
            tells && LARGE_UNIONS.contains(firm.id()) ? part(n, employs.union()) : "")
        .set("meanHourlyWage", tells ? soles(wage) : "")
        .set("medianHourlyWage", tells ? soles(wage * employs.medianOfMean()) : "")
        .set(
            "agencyHours",
            tells
                ? Decimals.significant(n * line.number("agency") * employs.agencyHours_perYear(), 3)
                : "")
        .set(
            "contractorHours", tells ? Decimals.significant(contractors(n, women, employs), 3) : "")
        .set("migrant", tells ? part(n, employs.migrant()) : "")
        .set("seniorManagers", managers > 0 ? part(managers, employs.seniorOfManagers()) : "")
        .set("managersHourlyWage", managers > 0 ? soles(wage * employs.managersOfMean()) : "")
        .set("supportUsers", group.sex().equals("all") ? "" : part(n, support * 0.8))
        .set("programmeUsers", group.sex().equals("all") ? "" : part(n, support * 0.45));
  }

  /// Hours of people of contractors, who work as long as those of agencies.
  private static double contractors(double people, boolean women, Employment employs) {
    return people
        * (women ? CONTRACTORS_ofWomen : CONTRACTORS_ofMen)
        * employs.agencyHours_perYear();
  }

  /// Soles an hour of men: what a sector pays, rising year by year.
  private double wage(Firm firm, int year) {
    double base =
        switch (firm.pole()) {
          case "textile", "agro", "fish" -> 10.8;
          case "food", "serv", "pack" -> 12.1;
          case "chem", "glass" -> 17.4;
          default -> 14.2;
        };
    return base
        * StrictMath.pow(1.041, year - DIVIDED_SINCE)
        * valley.draws().around("wage " + firm.id(), 0.06)
        * valley.draws().around("wage " + firm.id() + year, 0.012);
  }

  private static String soles(double amount) {
    return Decimals.fixed(amount, 2) + " PEN";
  }

  private static String part(double people, double share) {
    return Decimals.fixed(people * Math.min(1, share), 0);
  }

  /// People of the park body.
  static int ofBody(int year) {
    return List.of(30, 31, 33, 34, 35).get(year - Years.FIRST);
  }

  private static void body(TableFile table) {
    for (int year : Years.list()) {
      table
          .row()
          .set("tenant", Valley.BODY)
          .set("period", year)
          .set("sex", "all")
          .set("workers", ofBody(year))
          .set("basis", "average")
          .set("headcount", "yes");
    }
  }

  /// Some of a firm's people.
  ///
  /// @param sex female, male or all
  /// @param people how many, on the average of the year
  /// @param ofLarge whether the firm is a large one
  private record Group(String sex, double people, boolean ofLarge) {}
}
