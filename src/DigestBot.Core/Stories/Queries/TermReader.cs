using System.Text;

namespace DigestBot.Stories.Queries;

/// <summary>Reads the word or phrase a term is made of.</summary>
internal static class TermReader
{
    /// <summary>In one form: composed letters, single blanks, a star only at the end.</summary>
    /// <exception cref="QuerySyntaxException">It is none.</exception>
    public static string Read(QueryToken token)
    {
        var text = OneForm(token.Text);
        var words = text.TrimEnd('*');
        if (words.Contains('*', StringComparison.Ordinal))
        {
            throw Broken($"The wildcard in “{text}” at character {token.At + 1} must stand at the end of the word.");
        }

        words = words.TrimEnd();
        if (!TopicWord.IsWord(words))
        {
            throw Broken(words.Length < text.Length
                ? $"The wildcard at character {token.At + 1} needs the beginning of a word before it."
                : $"“{text}” at character {token.At + 1} has no letter or digit to look for.");
        }

        if (words.Length == text.Length)
        {
            return words;
        }

        var beginning = TopicWord.Parse(words).Words[^1];
        return beginning.Length >= QueryLimits.MinBeforeWildcard || TopicWord.IsCjk(beginning[0])
            ? words + "*"
            : throw Broken($"“{text}” at character {token.At + 1} would match too much: a wildcard needs {QueryLimits.MinBeforeWildcard} letters before it.");

        QuerySyntaxException Broken(string message) => new(message, token.At);
    }

    /// <exception cref="QuerySyntaxException">It is no code of a language.</exception>
    public static ArticleQuery.Language ReadLanguage(QueryToken token)
    {
        var code = token.Text.Trim().ToLowerInvariant();
        return code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower)
            ? new ArticleQuery.Language(code)
            : throw new QuerySyntaxException($"“{token.Text}” at character {token.At + 1} is not the code of a language, such as en, ja or id.", token.At);
    }

    /// <summary>The words as they are kept and written.</summary>
    public static string OneForm(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
