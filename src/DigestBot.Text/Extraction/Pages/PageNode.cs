using AngleSharp.Dom;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>One element or text of a page, flattened in document order: a node's subtree is the range from it to <see cref="End"/>.</summary>
internal sealed class PageNode
{
    public required int Index { get; init; }

    public required int Parent { get; init; }

    /// <summary>Lower-case tag name, or <c>#text</c>.</summary>
    public required string Tag { get; init; }

    public IElement? Element { get; init; }

    /// <summary>The characters of a text node.</summary>
    public string Text { get; init; } = "";

    /// <summary>Class, id and role in lower case, padded with blanks: what its author called the element.</summary>
    public string Hints { get; init; } = "";

    /// <summary>The same without digits: what it is called in common with the like of it.</summary>
    public string Namesakes => field ??= Hints.AsSpan().ContainsAnyInRange('0', '9') ? string.Concat(Hints.Where(character => !char.IsAsciiDigit(character))) : Hints;

    /// <summary>Index after the last node of the subtree.</summary>
    public int End { get; set; }

    /// <summary>Left out of any body together with its subtree.</summary>
    public bool Discarded { get; set; }

    public bool IsText => Element is null;

    public string? Attribute(string name) => Element?.GetAttribute(name);
}
