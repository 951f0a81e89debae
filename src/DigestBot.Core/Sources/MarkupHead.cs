namespace DigestBot.Sources;

/// <summary>What the beginning of a document says it is.</summary>
internal enum MarkupHead
{
    None,
    Page,
    Feed,
    OtherXml,
}
