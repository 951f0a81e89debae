namespace DigestBot.Text.Extraction.Dates;

/// <summary>
/// A number, a word or another visible character of a text that may hold a date. Number is the value of a run of digits, or -1;
/// Word is a word in lower case (one letter for Japanese and Korean), or the character itself.
/// </summary>
internal readonly record struct DateToken(int Start, int End, int Number, string Word)
{
    public int Digits => Number < 0 ? 0 : End - Start;

    public bool Is(char c) => Number < 0 && Word.Length == 1 && Word[0] == c;
}
