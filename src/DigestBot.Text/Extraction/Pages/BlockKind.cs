namespace DigestBot.Text.Extraction.Pages;

internal enum BlockKind
{
    /// <summary>Loose text in a <c>div</c>, <c>section</c> and the like.</summary>
    Loose,
    Paragraph,
    Heading,
    ListItem,
    Quote,
    Row,
}
