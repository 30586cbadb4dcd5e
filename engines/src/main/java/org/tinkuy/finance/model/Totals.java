package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.development.ParkProduct;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.project.RunningCost;
import org.tinkuy.finance.project.UserLine;

/// The sums of a project before taxes and finance.
///
/// @param revenue of all products
/// @param directCost selling cost, and what is bought in for services
/// @param running cost of running the park
/// @param invested land and works
/// @param net revenue less costs less what is invested
/// @param taxedSales revenue on which value-added tax is collected
/// @param taxedPurchases works and costs on which it is paid
record Totals(
    Line revenue,
    Line directCost,
    Line running,
    Line invested,
    Line net,
    Line taxedSales,
    Line taxedPurchases) {

  /// What earns, is built and costs.
  record Operation(ProductPart products, LandPart works, CostPart costs) {}

  static Totals add(ModelParts parts, Operation of, UserPart own, ContractPart contract) {
    ProductPart products = of.products;
    LandPart works = of.works;
    CostPart costs = of.costs;
    List<Expression> in = new ArrayList<>();
    List<Expression> direct = new ArrayList<>();
    for (ParkProduct.Earnings each : products.earnings().values()) {
      in.add(each.revenue());
      direct.add(each.directCost());
    }
    in.addAll(own.of(UserLine.Adds.REVENUE));
    List<Expression> paid = new ArrayList<>(costs.all());
    paid.addAll(own.of(UserLine.Adds.COSTS));
    List<Expression> spent = new ArrayList<>(works.all());
    spent.addAll(own.of(UserLine.Adds.WORKS));
    in.addAll(contract.received().all());
    Line revenue =
        contract.returned().isPresent()
            ? parts.add(
                parts.flow("project.revenue"), parts.sum(in).minus(contract.returned().get()))
            : parts.sum("project.revenue", in);
    Line directCost = parts.sum("project.directCost", direct);
    contract.paid().ifPresent(paid::add);
    Line running = parts.sum("project.running", paid);
    Line invested = parts.sum("project.invested", spent);
    Line net =
        parts.add(
            parts.flow("project.net"), revenue.minus(directCost).minus(running).minus(invested));
    return new Totals(
        revenue,
        directCost,
        running,
        invested,
        net,
        parts.sum("project.taxedSales", sales(parts, products, own, contract)),
        parts.sum("project.taxedPurchases", purchases(parts, works, costs, own, directCost)));
  }

  /// What the company sells: to users, or to the public body where that pays in their place; what
  /// users pay to it is not the company's.
  private static List<Expression> sales(
      ModelParts parts, ProductPart products, UserPart own, ContractPart contract) {
    List<Expression> taxed = new ArrayList<>();
    for (ProductPlan plan : parts.of().park().products()) {
      ParkProduct.Earnings earnings = products.earnings().get(plan.id());
      if (plan.hasVat() && earnings != null && contract.returned().isEmpty()) {
        taxed.add(earnings.revenue());
      } else if (plan.hasVat() && earnings != null && contract.over().isPresent()) {
        taxed.add(earnings.revenue().times(contract.over().get()));
      }
    }
    taxed.addAll(own.of(UserLine.Adds.REVENUE));
    if (contract.received().isTaxed()) {
      taxed.addAll(contract.received().services());
    }
    return taxed;
  }

  private static List<Expression> purchases(
      ModelParts parts, LandPart works, CostPart costs, UserPart own, Line directCost) {
    List<Expression> taxed = new ArrayList<>(works.works().values());
    for (RunningCost cost : parts.of().park().costs()) {
      Line line = costs.costs().get(cost.id());
      if (cost.hasVat() && line != null) {
        taxed.add(line);
      }
    }
    taxed.add(directCost);
    taxed.addAll(own.of(UserLine.Adds.WORKS));
    return taxed;
  }
}
