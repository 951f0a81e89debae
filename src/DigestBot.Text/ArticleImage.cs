namespace DigestBot.Text;

/// <summary>The picture a page shows its article with.</summary>
/// <param name="Address">Where it is: absolute, http or https, as the page states it; nobody has looked whether it can be fetched.</param>
/// <param name="Alternative">What the page says for those who do not see it (the alternative text), or null when it says nothing.</param>
/// <remarks>Immutable, safe from any thread. Stated as in schema.org <c>image</c>, the Open Graph protocol (<c>og:image</c>, <c>og:image:alt</c>) and HTML's <c>img</c>.</remarks>
public sealed record ArticleImage(Uri Address, string? Alternative);
