package org.tinkuy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ChangeSet.RenameId;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.MapLayer;

/// Gives an id another name in all tables, in the header and on the map.
///
/// First everything is looked at, then everything is changed, so that a renaming is made whole or
/// not at all. The new name must stand nowhere yet: only so can it be taken back.
final class Renaming {
  private static final String PLOTS = "plots";
  private static final String PLOT = "plot";

  private final Catalog catalog;
  private final RenameId rename;
  private final TableSchema owner;
  private final IdCells cells;

  Renaming(Catalog catalog, RenameId rename) {
    this.catalog = catalog;
    this.rename = rename;
    this.owner = catalog.table(rename.table());
    this.cells = new IdCells(catalog, owner);
  }

  private String renamed(String id) {
    return id.equals(CellReader.idForm(rename.id())) ? rename.to() : id;
  }

  /// Changes every table; throws a refusal, and has changed nothing, where that cannot be.
  void make(DocumentEdit edit, Place place) {
    checkNames(edit);
    checkFree(edit.layers());
    Map<TableEdit, Map<Integer, Map<String, String>>> changes = new LinkedHashMap<>();
    for (String name : catalog.tables().keySet()) {
      TableEdit table = edit.table(name);
      changes.put(table, changes(table));
    }
    changes.forEach((table, texts) -> table.rename(texts, place));
    edit.replace(header(edit.header()), layers(edit.layers()));
  }

  private void checkNames(DocumentEdit edit) {
    String to = rename.to();
    Check.that(
        IdCells.ownsIds(owner),
        "changes.renameReference",
        "Change: the ids of %s name rows of another table. Maybe rename there, and they follow.",
        owner.name());
    Check.that(
        !to.isBlank() && to.equals(CellReader.idForm(to.strip())) && !to.matches(".*[,|>].*"),
        "changes.renameForm",
        "Change: an id must be a word without comma, | and >, but is '%s'. Maybe use a dash.",
        Shown.of(to));
    Check.that(
        !to.equals(ReferenceTargets.PARK) && !Countries.isCode(to),
        "changes.renameReserved",
        "Change: an id must not be 'park' or the code of a country, but is '%s'. Maybe write %s-1.",
        to,
        to);
    Set<String> known = ids(edit.table(owner.name()));
    known.addAll(idsOfRoads(edit.layers()));
    List<String> near = Nearest.of(rename.id(), known);
    Check.that(
        known.contains(CellReader.idForm(rename.id())),
        "changes.renameUnknown",
        "Change: must rename an id of %s, but '%s' is none. Maybe you mean %s.",
        owner.name(),
        Shown.of(rename.id()),
        near.isEmpty()
            ? Sentence.eitherWord(known.stream().limit(5).toList())
            : Sentence.value(near.getFirst()));
    namesOneThing(edit);
  }

  /// The ids that the map gives its roads, where it is roads that are renamed.
  private Set<String> idsOfRoads(List<ShapeLayer> layers) {
    Set<String> ids = new TreeSet<>();
    if (owner.name().equals(MapLayer.ROADS)) {
      layers.stream()
          .filter(layer -> layer.name().equals(MapLayer.ROADS))
          .flatMap(layer -> layer.shapes().stream())
          .flatMap(shape -> shape.properties().entrySet().stream())
          .filter(property -> isId(property.getKey()))
          .forEach(property -> ids.add(CellReader.idForm(property.getValue())));
    }
    return ids;
  }

  private static Set<String> ids(TableEdit table) {
    Set<String> ids = new TreeSet<>();
    String column = table.schema().key().getFirst().column();
    for (TextRow row : table.numbered().values()) {
      row.find(column).map(CellReader::idForm).ifPresent(ids::add);
    }
    return ids;
  }

  /// Where a column may name rows of several tables, the old id must be in one of them only and the
  /// new one in none.
  private void namesOneThing(DocumentEdit edit) {
    Set<String> others = new TreeSet<>();
    catalog.tables().values().stream()
        .flatMap(schema -> schema.fields().stream())
        .filter(field -> field.codes().contains(owner.name()))
        .forEach(field -> others.addAll(field.codes()));
    if (KeyRules.ONE_NAME_SPACE.contains(owner.name())) {
      others.addAll(KeyRules.ONE_NAME_SPACE);
    }
    others.removeIf(name -> name.equals(owner.name()) || !catalog.tables().containsKey(name));
    for (String other : others) {
      Set<String> ids = ids(edit.table(other));
      Check.that(
          !ids.contains(CellReader.idForm(rename.id())),
          "changes.renameAmbiguous",
          "Change: '%s' names a row of %s and one of %s, so who is meant elsewhere is not known."
              + " Maybe correct that by hand first.",
          Shown.of(rename.id()),
          owner.name(),
          other);
      Check.that(
          !ids.contains(rename.to()),
          "changes.renameTaken",
          "Change: the new id '%s' must not stand anywhere yet, but stands in %s. Maybe write"
              + " %s-2.",
          rename.to(),
          other,
          rename.to());
    }
  }

  private Map<Integer, Map<String, String>> changes(TableEdit table) {
    List<Field> fields = table.schema().fields();
    Map<Integer, Map<String, String>> changes = new LinkedHashMap<>();
    table
        .numbered()
        .forEach(
            (number, row) -> {
              Map<String, String> texts = changes(table, fields, row);
              if (!texts.isEmpty()) {
                changes.put(number, texts);
              }
            });
    return changes;
  }

  private Map<String, String> changes(TableEdit table, List<Field> fields, TextRow row) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Field field : fields) {
      String text = row.find(field.column()).orElse("");
      if (!text.isEmpty()) {
        String changed = cells.rename(row, field, text, this::renamed);
        checkFree(table, row, field, text);
        if (!changed.equals(text)) {
          texts.put(field.column(), changed);
        }
      }
    }
    return texts;
  }

  private void checkFree(TableEdit table, TextRow row, Field field, String text) {
    String other = cells.rename(row, field, text, id -> id.equals(rename.to()) ? id + "," : id);
    Check.that(
        other.equals(text),
        "changes.renameTaken",
        "Change: the new id '%s' must not stand anywhere yet, but stands in %s. Maybe write %s-2.",
        rename.to(),
        table.schema().name() + ", " + row.placeOf(field.column()),
        rename.to());
  }

  private void checkFree(List<ShapeLayer> layers) {
    Check.that(
        !idsOfRoads(layers).contains(rename.to()),
        "changes.renameTaken",
        "Change: the new id '%s' must not stand anywhere yet, but stands in %s. Maybe write %s-2.",
        rename.to(),
        MapLayer.ROADS,
        rename.to());
  }

  private KeyedDocument header(KeyedDocument header) {
    String body = header.root().findText("parkBody").orElse("");
    if (!owner.name().equals("bodies") || !renamed(body.strip()).equals(rename.to())) {
      return header;
    }
    Map<String, Node> entries = new LinkedHashMap<>(header.root().entries());
    entries.put("parkBody", new Scalar(rename.to(), header.root().placeOf("parkBody")));
    return new KeyedDocument(header.file(), new Mapping(entries, header.root().place()));
  }

  private List<ShapeLayer> layers(List<ShapeLayer> layers) {
    String name = owner.name();
    if (!name.equals(PLOTS) && !name.equals(MapLayer.ROADS)) {
      return layers;
    }
    List<ShapeLayer> renamed = new ArrayList<>();
    for (ShapeLayer layer : layers) {
      boolean ofOwner = layer.name().equals(name);
      List<Shape> shapes = ofOwner ? layer.shapes().stream().map(this::shape).toList() : List.of();
      renamed.add(ofOwner ? new ShapeLayer(name, shapes) : layer);
    }
    return renamed;
  }

  /// Whether a property of the map holds the id: that of plots under its own name alone.
  private boolean isId(String property) {
    return owner.name().equals(PLOTS)
        ? property.equals(PLOT)
        : catalog
            .rules()
            .aliases()
            .findColumn(owner, property)
            .map(Field::column)
            .filter(owner.key().getFirst().column()::equals)
            .isPresent();
  }

  private Shape shape(Shape shape) {
    Map<String, String> properties = new LinkedHashMap<>(shape.properties());
    properties.replaceAll((property, id) -> isId(property) ? mapId(id) : id);
    return new Shape(properties, shape.outline(), shape.place());
  }

  /// What a shape is named afterwards; what is not renamed stays as it was written.
  private String mapId(String id) {
    String form = CellReader.idForm(id);
    return renamed(form).equals(form) ? id : renamed(form);
  }
}
