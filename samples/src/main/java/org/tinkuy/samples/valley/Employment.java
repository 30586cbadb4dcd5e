package org.tinkuy.samples.valley;

import org.tinkuy.samples.folder.Draws;

/// How a firm employs women or men in a year: rates drawn around the mean of its sector, which move
/// a little year by year.
///
/// @param firm the firm
/// @param year the year
/// @param sex female, male, or all where the firm does not tell them apart
/// @param large whether the firm has more than 250 people
/// @param draws what sets firms apart
record Employment(Firm firm, int year, String sex, boolean large, Draws draws) {
  /// The year of which the means of the sectors are.
  private static final int NORMAL = 2023;

  /// A few who earn much lift the mean above what half of the people earn.
  private static final double MEDIAN_OF_MEAN = 0.9;

  private static final double UNION_COVER = 0.37;

  /// How far women earn less than men of the same firm, on the average of the firms.
  private static final double PAY_GAP = 0.062;

  /// Agency workers come for the busy months and make fewer hours for each head of the average.
  private static final double AGENCY_HOURS_perYear = 2_080;

  /// Hours a worker works in a year: longest where the plant never stands.
  double hours_perYear() {
    double shift =
        switch (firm.line().text("shift")) {
          case "one" -> 2_225;
          case "two" -> 2_255;
          default -> 2_285;
        };
    return shift
        * StrictMath.pow(0.997, year - NORMAL)
        * (large ? 0.995 : 1)
        * bySex(0.993, 1.008)
        * firmAndYear("hours worked", 0.045, 0.008);
  }

  /// Hours of agency workers for each of their heads.
  double agencyHours_perYear() {
    return AGENCY_HOURS_perYear * firmAndYear("agency hours", 0.06, 0.02);
  }

  /// Hours a worker is taught in a year.
  double training_hours() {
    double sector =
        switch (firm.pole()) {
          case "textile", "agro", "fish" -> 10.8;
          case "serv", "log", "cement" -> 9.5;
          case "chem", "glass" -> 22;
          default -> 14.5;
        };
    return sector
        * StrictMath.pow(1.04, year - NORMAL)
        * (large ? 1.25 : 1)
        * bySex(0.93, 1.04)
        * firmAndYear("training", 0.45, 0.08);
  }

  /// Share of the workers that a firm trained in a year.
  double trained() {
    double sector =
        switch (firm.pole()) {
          case "textile", "agro", "fish" -> 0.32;
          case "serv", "log", "cement" -> 0.29;
          case "chem", "glass" -> 0.5;
          default -> 0.37;
        };
    return sector
        * (1 + 0.16 * (year - NORMAL))
        * (large ? 1.1 : 1)
        * bySex(0.95, 1.03)
        * firmAndYear("trained", 0.35, 0.06);
  }

  /// Share of the workers that the agreement with the union of a firm covers.
  double union() {
    return UNION_COVER
        * (1 + 0.02 * (year - NORMAL))
        * bySex(0.94, 1.05)
        * firmAndYear("union", 0.4, 0.03);
  }

  /// What half of the people earn at least, as a share of the mean.
  double medianOfMean() {
    return MEDIAN_OF_MEAN * bySex(1.008, 0.995) * firmAndYear("median wage", 0.08, 0.008);
  }

  /// What people earn as a share of what men of the firm earn. The gap closes slowly.
  double ofMensWage() {
    double gap =
        PAY_GAP
            * StrictMath.pow(0.96, year - NORMAL)
            * draws.around("pay gap " + firm.id(), 0.85)
            * draws.around("pay gap " + firm.id() + year, 0.1);
    return switch (sex) {
      case "female" -> 1 - gap;
      case "male" -> 1;
      default -> 1 - gap * firm.line().number("women");
    };
  }

  /// What managers earn for what the people of their firm have on the average.
  double managersOfMean() {
    return bySex(2.1, 2.3) * firmAndYear("managers", 0.18, 0.03);
  }

  /// Share of the workers who lead others.
  double managers() {
    double sector =
        switch (firm.pole()) {
          case "textile", "agro", "fish" -> 0.85;
          case "chem", "glass" -> 1.2;
          default -> 1;
        };
    return sector * bySex(0.035, 0.06) * firmAndYear("share of managers", 0.4, 0.03);
  }

  /// Share of the managers who lead the firm.
  double seniorOfManagers() {
    return bySex(0.22, 0.34) * firmAndYear("senior managers", 0.3, 0.05);
  }

  /// Share of the workers who are young: many where agencies send them.
  double youth() {
    double own =
        switch (firm.pole()) {
          case "textile", "agro", "serv" -> 0.125;
          case "chem", "glass" -> 0.085;
          default -> 0.11;
        };
    return (own + 0.3 * agency()) * firmAndYear("youth", 0.35, 0.04);
  }

  /// Share of the workers who live with a disability.
  double withDisability() {
    return 0.012 * firmAndYear("disability", 0.8, 0.1);
  }

  /// Share of the workers who learn a trade with the firm.
  double apprentices() {
    return 0.024 * firmAndYear("apprentices", 0.7, 0.08);
  }

  /// Share of the workers who leave in a year: more where agencies send them.
  double leavers() {
    return (0.09 + 0.4 * agency()) * firmAndYear("leavers", 0.4, 0.1);
  }

  /// Share of the workers who worked longer than the law allows.
  double overLimit() {
    double shift = firm.line().text("shift").equals("two") ? 0.05 : 0.02;
    return shift * firmAndYear("over limit", 0.6, 0.15);
  }

  /// Share of the workers who came from elsewhere to work.
  double migrant() {
    return (0.02 + 0.2 * agency()) * firmAndYear("migrant", 0.6, 0.06);
  }

  private double agency() {
    return firm.line().number("agency");
  }

  private double bySex(double women, double men) {
    return switch (sex) {
      case "female" -> women;
      case "male" -> men;
      default -> (women + men) / 2;
    };
  }

  /// A factor around 1 that sets a firm apart for good, women and men of it a little, and each of
  /// its years a little from the others.
  private double firmAndYear(String rate, double ofFirm, double ofYear) {
    String name = rate + " " + firm.id();
    return draws.around(name, ofFirm)
        * draws.around(name + " " + sex, ofYear)
        * draws.around(name + year + sex, ofYear);
  }
}
