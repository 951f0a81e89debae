using System.Text;

namespace DigestBot.Fuzz.Mutations;

/// <summary>What happens to a text on its way: an encoding nobody declared, a byte-order mark, flipped and lost bytes.</summary>
internal static class ByteMutations
{
    static ByteMutations() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static readonly string[] Encodings = ["utf-8", "utf-8", "utf-8", "utf-8", "utf-8", "utf-16", "utf-16BE", "utf-32", "shift_jis", "euc-kr", "euc-jp", "gb18030", "big5", "windows-1252", "windows-1251", "iso-8859-1"];

    public static byte[] Encode(string text, Random random, List<string> recipe)
    {
        var name = Encodings[random.Next(Encodings.Length)];
        var bytes = Encoding.GetEncoding(name).GetBytes(text);
        if (name != "utf-8")
        {
            recipe.Add("as " + name);
        }

        return bytes;
    }

    public static byte[] Break(byte[] bytes, Random random, List<string> recipe)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        switch (random.Next(12))
        {
            case 0:
                recipe.Add("bytes flipped");
                for (var i = random.Next(1, 200); i > 0; i--)
                {
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                }

                return bytes;
            case 1:
                recipe.Add("random bytes");
                random.NextBytes(bytes.AsSpan(random.Next(bytes.Length)));
                return bytes;
            case 2:
                recipe.Add("nulls among the bytes");
                for (var i = random.Next(1, 100); i > 0; i--)
                {
                    bytes[random.Next(bytes.Length)] = 0;
                }

                return bytes;
            case 3:
                recipe.Add("byte-order mark");
                return [.. random.Next(3) switch { 0 => (byte[])[0xFE, 0xFF], 1 => [0xFF, 0xFE], _ => [0xEF, 0xBB, 0xBF] }, .. bytes];
            case 4:
                recipe.Add("cut inside a character");
                return bytes[..random.Next(bytes.Length)];
            default:
                return bytes;
        }
    }
}
