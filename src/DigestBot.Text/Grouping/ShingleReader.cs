using System.Numerics;
using System.Runtime.InteropServices;
using DigestBot.Text.Sentences;

namespace DigestBot.Text.Grouping;

/// <summary>Hashes a text word by word and shingle by shingle. The hash (FNV-1a) is the same on every machine.</summary>
internal static class ShingleReader
{
    // in half words: a word counts two, a character of an unspaced script one
    private const int ShingleSize = 10;
    private const int LeadSize = 120;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The shingles in text order, how many of them lie in the lead, a hash of the whole text, and its words.</summary>
    public static (ulong[] All, int Leading, ulong TextHash, int Words) Read(string text)
    {
        var tokens = Tokens(text);
        var shingles = new List<ulong>(tokens.Count);
        var (end, size, read, leading, whole) = (0, 0, 0, 0, Offset);
        var span = CollectionsMarshal.AsSpan(tokens);
        for (var start = 0; start < span.Length; start++)
        {
            while (end < span.Length && size < ShingleSize)
            {
                size += span[end++].Size;
            }

            if (size < ShingleSize && shingles.Count > 0)
            {
                break;
            }

            shingles.Add(Combine(span[start..end]));
            read += span[start].Size;
            leading += read <= LeadSize ? 1 : 0;
            size -= span[start].Size;
        }

        foreach (var token in span)
        {
            whole = (whole ^ token.Hash) * Prime;
        }

        return ([.. shingles], leading, whole, (tokens.Sum(token => token.Size) + 1) / 2);
    }

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>(text.Length / 6);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            if (WordScripts.IsUnspaced(text[i]))
            {
                tokens.Add(new Token((Offset ^ text[i]) * Prime, 1));
                continue;
            }

            var hash = Offset;
            for (; i < text.Length && char.IsLetterOrDigit(text[i]) && !WordScripts.IsUnspaced(text[i]); i++)
            {
                hash = (hash ^ char.ToLowerInvariant(text[i])) * Prime;
            }

            i--;
            tokens.Add(new Token(hash, 2));
        }

        return tokens;
    }

    private static ulong Combine(ReadOnlySpan<Token> tokens)
    {
        var hash = Offset;
        foreach (var token in tokens)
        {
            hash = (BitOperations.RotateLeft(hash, 23) ^ token.Hash) * Prime;
        }

        return hash;
    }

    private readonly record struct Token(ulong Hash, int Size);
}
