using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using DigestBot.Text;

namespace DigestBot.Digests.Composing;

/// <summary>What a ledger keeps of a sentence, quote or date: eight bytes, eleven characters. That two share them happens once in billions of ledgers.</summary>
internal static class LedgerKey
{
    public static ulong Of(string text) => SentencePrint.Of(text);

    /// <summary>As ledgers kept it before misspellings were recognised; they keep it as long as they keep words.</summary>
    public static ulong Former(string text) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string Write(ulong key)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, key);
        return Base64Url.EncodeToString(bytes);
    }

    public static ulong Read(string text) => BinaryPrimitives.ReadUInt64BigEndian(Base64Url.DecodeFromChars(text));
}
