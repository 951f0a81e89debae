using System.Collections.Frozen;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>
/// Which elements the parser will have open, counted rather too high than too low, and whether it can take another
/// (html.spec.whatwg.org, "The stack of open elements" and "The list of active formatting elements").
/// </summary>
internal sealed class OpenTags
{
    // of 1,600 pages of the benches the deepest has 86 open elements, counting those that are never closed
    private const int Deepest = 160;
    private const int MostFormatting = 12;

    private static readonly FrozenDictionary<string, Kind> Kinds = new (Kind Kind, string Names)[]
    {
        // closed by the next of their kind, by the parent's end, or empty
        (Kind.Unnested, "p li td tr th dt dd option br img meta link input hr source wbr area base col param track embed html head body"),
        (Kind.Formatting, "b big code em font i nobr s small strike strong tt u"),
        (Kind.Scope, "applet caption marquee object table template"),
        (Kind.Foreign, "svg math"),
    }.SelectMany(kind => kind.Names.Split(' ').Select(name => (name, kind.Kind))).ToFrozenDictionary(pair => pair.name, pair => pair.Kind, StringComparer.Ordinal);

    private readonly List<string> open = [];
    private int beyond;
    private int foreign;
    private int formatting;
    private int formattingBeyond;

    private enum Kind
    {
        Nested,
        Unnested,
        Formatting,
        Scope,
        Foreign,
    }

    /// <summary>Takes note of a tag; false when the page is better parsed without it.</summary>
    public bool Admits(MarkupTag tag)
    {
        var kind = Kinds.GetValueOrDefault(tag.Name);
        if (foreign > 0)
        {
            // within a picture or a formula nothing closes by itself, but a slash closes
            return tag.SelfClosed || Nest(tag, kind == Kind.Foreign ? kind : Kind.Nested);
        }

        return kind switch
        {
            Kind.Unnested => true,
            Kind.Formatting => Format(tag),
            Kind.Foreign when tag.SelfClosed => true,
            _ => Nest(tag, kind),
        };
    }

    private bool Format(MarkupTag tag)
    {
        if (!tag.Closing)
        {
            formattingBeyond += formatting == MostFormatting ? 1 : 0;
            formatting = Math.Min(formatting + 1, MostFormatting);
            return formattingBeyond == 0;
        }

        if (formattingBeyond > 0)
        {
            formattingBeyond--;
            return false;
        }

        formatting = Math.Max(0, formatting - 1);
        return true;
    }

    private bool Nest(MarkupTag tag, Kind kind)
    {
        if (tag.Closing)
        {
            if (beyond > 0)
            {
                beyond--;
                return false;
            }

            Close(tag.Name, kind);
            return true;
        }

        if (tag.Name == "a" && open.LastIndexOf("a") is >= 0 and var former)
        {
            open.RemoveAt(former);
        }

        if (open.Count == Deepest)
        {
            beyond++;
            return false;
        }

        open.Add(tag.Name);
        foreign += kind == Kind.Foreign ? 1 : 0;
        return true;
    }

    /// <summary>What closes nothing leaves all open, a link only closes itself, and nothing but its own end closes a table.</summary>
    private void Close(string name, Kind kind)
    {
        var at = open.Count - 1;
        while (at >= 0 && open[at] != name)
        {
            if (kind != Kind.Scope && Kinds.GetValueOrDefault(open[at]) == Kind.Scope)
            {
                return;
            }

            at--;
        }

        if (at < 0)
        {
            return;
        }

        var count = name == "a" ? 1 : open.Count - at;
        foreign -= foreign == 0 ? 0 : open.Skip(at).Take(count).Count(one => Kinds.GetValueOrDefault(one) == Kind.Foreign);
        open.RemoveRange(at, count);
    }
}
