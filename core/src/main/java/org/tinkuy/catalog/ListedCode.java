package org.tinkuy.catalog;

/// A code of a list that columns name, such as a class of ISIC Rev. 4 or a way to treat waste.
///
/// @param list the list, e.g. `isic`
/// @param code as it is written in cells; what it means is the text `code.LIST.CODE`
/// @param provenance source and confidence
public record ListedCode(String list, String code, Provenance provenance) {}
