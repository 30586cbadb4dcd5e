package org.tinkuy.finance.view;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.kernel.Check;

/// What it costs to run each service of a park, who pays for it, and which service carries which.
///
/// @param services in the order in which they were given
/// @param cost of all services, in money of the year
/// @param revenue of all services
/// @param recovery revenue over cost; NaN where nothing costs anything
/// @param subsidy what services with a surplus pay towards those with a deficit: the lesser of both
/// @param feeBase what a unit of let area pays in fees to cover what tariffs leave open, >= 0; over
///   several years the level fee of a year where the area is one of years; NaN where nothing is let
public record OperatorView(
    List<ServiceResult> services,
    double cost,
    double revenue,
    double recovery,
    double subsidy,
    double feeBase) {

  /// A service in one year, or over several: then all its amounts are present values.
  ///
  /// @param volume sold, in the unit of the service, >= 0; 0 for a service without volume
  /// @param bought what is paid for what is bought in and lost, >= 0
  /// @param operation labour, energy, repair, >= 0
  /// @param capital the year's part of what its works cost, >= 0
  /// @param tariffs what users pay by volume, >= 0
  /// @param fees what tenants pay by area or plot for it, >= 0
  public record Service(
      String id,
      double volume,
      double bought,
      double operation,
      double capital,
      double tariffs,
      double fees) {
    public Service {
      Check.that(
          Math.min(
                  Math.min(Math.min(volume, bought), Math.min(operation, capital)),
                  Math.min(tariffs, fees))
              >= 0,
          "finance.view.service",
          "Service '%s': volume, costs and revenue must be >= 0.",
          id);
    }

    double cost() {
      return bought + operation + capital;
    }

    double revenue() {
      return tariffs + fees;
    }
  }

  /// What a service comes to.
  ///
  /// @param costToServe cost for a unit of volume; NaN without volume
  /// @param price revenue for a unit of volume; NaN without volume
  /// @param recovery revenue over cost; NaN where it costs nothing
  /// @param operatingRecovery revenue over cost without capital; NaN where that is nothing
  /// @param surplus revenue less cost; below zero where others carry it
  public record ServiceResult(
      Service service,
      double costToServe,
      double price,
      double recovery,
      double operatingRecovery,
      double surplus) {}

  public OperatorView {
    services = List.copyOf(services);
  }

  /// Works the services out.
  ///
  /// @param letArea that pays the fee, >= 0
  public static OperatorView of(List<Service> services, double letArea) {
    List<ServiceResult> results = new ArrayList<>();
    double cost = 0;
    double revenue = 0;
    double tariffs = 0;
    double surplus = 0;
    double deficit = 0;
    for (Service service : services) {
      double left = service.revenue() - service.cost();
      results.add(
          new ServiceResult(
              service,
              ratio(service.cost(), service.volume),
              ratio(service.revenue(), service.volume),
              ratio(service.revenue(), service.cost()),
              ratio(service.revenue(), service.bought + service.operation),
              left));
      cost += service.cost();
      revenue += service.revenue();
      tariffs += service.tariffs;
      surplus += Math.max(0, left);
      deficit += Math.max(0, -left);
    }
    return new OperatorView(
        results,
        cost,
        revenue,
        ratio(revenue, cost),
        Math.min(surplus, deficit),
        ratio(Math.max(0, cost - tariffs), letArea));
  }

  private static double ratio(double one, double other) {
    return other == 0 ? Double.NaN : one / other;
  }
}
