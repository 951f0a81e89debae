using System.Text;

namespace DigestBot.Fuzz.Seeds;

/// <summary>Makes up what is pasted of a page: an article between the lines of its site, wrapped or not, sometimes several in a row.</summary>
internal static class InventedDump
{
    private const int Width = 72;

    public static string Make(Random random, InventedLanguage language)
    {
        var dump = new StringBuilder();
        var end = random.Next(3) == 0 ? "\r\n" : "\n";
        var wrapped = random.Next(3) == 0;
        for (var article = random.Next(5) == 0 ? 3 : 1; article > 0; article--)
        {
            Lines(random.Next(8));
            Add(language.Headline(random) + " " + language.Headline(random));
            Add(language.ByLine);
            Add(language.Date);
            for (var i = random.Next(1, 10); i > 0; i--)
            {
                Add(wrapped ? Wrap(language.Paragraph(random), end) : language.Paragraph(random));
                Lines(random.Next(6) == 0 ? 2 : 0);
                dump.Append(random.Next(2) == 0 ? end : "");
            }

            Lines(random.Next(8));
        }

        return dump.ToString();

        void Lines(int count)
        {
            for (; count > 0; count--)
            {
                Add(language.Chrome[random.Next(language.Chrome.Length)]);
            }
        }

        void Add(string line) => dump.Append(line).Append(end);
    }

    private static string Wrap(string paragraph, string end)
    {
        var wrapped = new StringBuilder();
        var column = 0;
        foreach (var word in paragraph.Split(' '))
        {
            wrapped.Append(column + word.Length > Width ? end : column > 0 ? " " : "").Append(word);
            column = column + word.Length > Width ? word.Length : column + word.Length + 1;
        }

        return wrapped.ToString();
    }
}
