using Spectre.Console;

namespace DigestBot.Host.CommandLine;

/// <summary>
/// The few kinds of line a page on the terminal is made of. Everything goes through <see cref="Spectre.Console.Text"/>, never through markup,
/// and control characters are taken out: an article must not be able to colour the terminal or move its cursor.
/// </summary>
internal sealed class ScreenPage(IAnsiConsole console)
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(foreground: Color.Grey);
    private static readonly Style Accent = new(foreground: Color.Teal, decoration: Decoration.Bold);

    public void Title(string text) => Line(text, Strong);

    public void Meta(string text) => Line(text, Quiet);

    public void Section(string text)
    {
        console.WriteLine();
        Line(text, Accent);
    }

    public void Body(string text, int indent = 2) => Line(text, Style.Plain, indent);

    public void Detail(string text, int indent = 2) => Line(text, Quiet, indent);

    public void Rule()
    {
        console.WriteLine();
        console.Write(new Rule { Style = Quiet });
        console.WriteLine();
    }

    private void Line(string text, Style style, int indent = 0)
    {
        console.Write(new Indented(new Spectre.Console.Text(Printable(text), style), indent));
    }

    internal static string Printable(string text) =>
        string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                to[i] = char.IsControl(from[i]) || from[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? ' ' : from[i];
            }
        });
}
