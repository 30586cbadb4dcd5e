package org.tinkuy.finance.result;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.finance.view.GovernmentView.FiscalYear;

/// What is told of the money of the state by year, in the order in which it is shown.
public enum FiscalColumn {
  RECEIVED,
  CURRENT,
  CAPITAL,
  BALANCE,
  ACCRUAL,
  LIABILITY,
  DEBT,
  FORGONE,
  EXPECTED,
  HIGH,
  CAP,
  ENTERPRISE;

  /// What a case tells: of taxes, works and the balance even that they are nothing, of the rest
  /// what is something in some year; of debt only where somebody has said who controls the works.
  public static List<FiscalColumn> told(GovernmentView state) {
    return Stream.of(values()).filter(column -> column.isTold(state)).toList();
  }

  private boolean isTold(GovernmentView state) {
    return switch (this) {
      case RECEIVED, CAPITAL, BALANCE -> true;
      case ACCRUAL, LIABILITY, DEBT -> isKnown(state) && isAny(state);
      case CURRENT, FORGONE, EXPECTED, HIGH, CAP, ENTERPRISE -> isAny(state);
    };
  }

  /// Whether somebody has said who controls the works.
  public static boolean isKnown(GovernmentView state) {
    return state.years().stream().noneMatch(year -> Double.isNaN(year.debt().liability()));
  }

  private boolean isAny(GovernmentView state) {
    return state.years().stream().anyMatch(year -> in(year) != 0);
  }

  /// As ids and the keys of texts write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether its years are added up; of what stands at the end of a year or can fall due in one,
  /// the most is told.
  public boolean isSummed() {
    return switch (this) {
      case RECEIVED, CURRENT, CAPITAL, BALANCE, ACCRUAL, FORGONE, EXPECTED -> true;
      case LIABILITY, DEBT, HIGH, CAP, ENTERPRISE -> false;
    };
  }

  /// What it is in a year, in the money of the case.
  public double in(FiscalYear year) {
    return switch (this) {
      case RECEIVED -> year.received();
      case CURRENT -> year.current();
      case CAPITAL -> year.capital();
      case BALANCE -> year.balance();
      case ACCRUAL -> year.debt().accrual();
      case LIABILITY -> year.debt().liability();
      case DEBT -> year.debt().total();
      case FORGONE -> year.forgone();
      case EXPECTED -> year.contingent().expected();
      case HIGH -> year.contingent().high();
      case CAP -> year.contingent().cap();
      case ENTERPRISE -> year.contingent().enterprise();
    };
  }

  /// What it comes to over the life: the sum or the most of its years.
  public double over(GovernmentView state) {
    return isSummed()
        ? state.years().stream().mapToDouble(this::in).sum()
        : state.years().stream().mapToDouble(this::in).max().orElse(Double.NaN);
  }

  /// Names of the tables of the park's folder that it is read off beside the case.
  public List<String> tables() {
    return basis().tables();
  }

  /// What it is reckoned from: single years are not discounted.
  MeasureBasis basis() {
    return switch (this) {
      case RECEIVED -> MeasureBasis.RECEIVED;
      case CURRENT -> MeasureBasis.CURRENT;
      case CAPITAL -> MeasureBasis.CAPITAL;
      case BALANCE -> MeasureBasis.BALANCE;
      case LIABILITY -> MeasureBasis.LIABILITY;
      case ACCRUAL, DEBT -> MeasureBasis.LIABILITY.and(MeasureBasis.BALANCE);
      case FORGONE -> MeasureBasis.NONE.with(MeasureBasis.ZONE_BLOCK).read("incentives");
      case EXPECTED, HIGH, CAP -> MeasureBasis.PROMISED;
      case ENTERPRISE -> MeasureBasis.of(MeasureLines::enterprise);
    };
  }
}
