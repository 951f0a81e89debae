namespace DigestBot.Text.Quotes.Names;

internal enum Gender
{
    Unknown,
    Male,
    Female,
}
