package org.tinkuy.finance.view;

import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.PresentValue;

/// What a public body would pay by doing it itself, against what it pays a company for the same.
///
/// The comparator is no pass mark: it is the mean of what is spread widely, and affordability by
/// year is another question.
///
/// Source: FHWA, _Value for Money Assessment Primer_ (2012), the five elements of the comparator.
///
/// @param raw present value of what the public body would spend itself
/// @param transferable worth of the risks that a company would take over
/// @param retained worth of the risks that stay with the public body either way
/// @param neutrality taxes and fees that the public body would not pay
/// @param payments present value of what the company is paid
/// @param company all that the public body bears with a company
/// @param gain comparator less company; below zero where the company is dearer
public record ValueForMoney(
    double raw,
    double transferable,
    double retained,
    double neutrality,
    double payments,
    double company,
    double gain) {

  /// Spending by the public body itself.
  ///
  /// @param capital by period, >= 0
  /// @param operation by period, >= 0
  /// @param renewal by period, >= 0
  /// @param receipts of third parties by period, >= 0
  public record OwnWay(Series capital, Series operation, Series renewal, Series receipts) {}

  /// Worth of risks as shares of what they sit on.
  ///
  /// @param capital share of the present value of the capital, >= 0
  /// @param operation share of the present value of the operation, >= 0
  public record RiskShares(double capital, double operation) {}

  /// What a company is paid and what watching it costs.
  ///
  /// @param payments by period, >= 0
  /// @param monitoring present value, >= 0
  /// @param sharedRevenue present value of what the company gives up to the public body, >= 0
  public record ByCompany(Series payments, double monitoring, double sharedRevenue) {}

  /// What the comparator adds so that both sides bear the same burdens.
  ///
  /// @param operation share of the present value of the operation, >= 0
  /// @param fixed present value, >= 0
  public record Neutrality(double operation, double fixed) {}

  /// What both ways share.
  ///
  /// @param rate at which the public body discounts, per period
  public record Terms(
      RiskShares transferable, RiskShares retained, Neutrality neutrality, double rate) {}

  /// Compares. The risk that stays is on both sides.
  public static ValueForMoney of(OwnWay own, ByCompany company, Terms terms) {
    double capital = worth(own.capital, terms);
    double operation = worth(own.operation, terms);
    double raw = capital + operation + worth(own.renewal, terms) - worth(own.receipts, terms);
    double transferable =
        terms.transferable.capital * capital + terms.transferable.operation * operation;
    double retained = terms.retained.capital * capital + terms.retained.operation * operation;
    double neutrality = terms.neutrality.operation * operation + terms.neutrality.fixed;
    double payments = worth(company.payments, terms);
    double byCompany = payments + company.monitoring + retained - company.sharedRevenue;
    return new ValueForMoney(
        raw,
        transferable,
        retained,
        neutrality,
        payments,
        byCompany,
        raw + transferable + retained + neutrality - byCompany);
  }

  /// All that the public body would bear without a company.
  public double comparator() {
    return raw + transferable + retained + neutrality;
  }

  /// Gain over comparator.
  public double share() {
    return gain / comparator();
  }

  private static double worth(Series flow, Terms terms) {
    return PresentValue.of(flow, terms.rate, PresentValue.Convention.FIRST_AT_ONCE);
  }
}
