namespace DigestBot.Commands.Buttons;

/// <summary>Numbers in digits and small letters.</summary>
internal static class Base36
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string Write(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var text = "";
        do
        {
            text = Digits[(int)(number % Digits.Length)] + text;
            number /= Digits.Length;
        }
        while (number > 0);
        return text;
    }

    /// <summary>Null for what is no number, or one longer than any we write.</summary>
    public static long? Read(string text)
    {
        const int longest = 10;
        if (text.Length is 0 or > longest)
        {
            return null;
        }

        long number = 0;
        foreach (var c in text)
        {
            var digit = Digits.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }

            number = (number * Digits.Length) + digit;
        }

        return number;
    }
}
