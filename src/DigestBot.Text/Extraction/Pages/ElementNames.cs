using System.Buffers;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>What class names, ids and roles tell about an element. Names are matched in <see cref="PageNode.Hints"/>, where each starts with a blank.</summary>
internal static class ElementNames
{
    /// <summary>What readers wrote and what the law demands, however much of it there is.</summary>
    public static SearchValues<string> NeverBody { get; } = Of("comment-list", "commentlist", "comments-area", "comments-", " comments ", "comment-body", "comment_", " comment ", "disqus", "fb-comments", "livefyre", "respond ", "reader-comments", "nocomments",
        "cookie", "consent", "gdpr", "onetrust", "ot-sdk", "didomi", "cmp-");

    /// <summary>Not part of an article unless most of the page stands inside.</summary>
    public static SearchValues<string> Foreign { get; } = Of(
        "related", "recommend", "most-popular", "mostpopular", "most-read", "mostread", "most-viewed", "popular-", "trending", "read-next", "up-next", "more-stories", "more-news", "more-from", "morefrom", "read-more", "readmore", "next-article", "nextarticle", "also-read", "see-also", "you-may-", "latest-news", "latest-stories", "-latest ",
        "outbrain", "taboola", "criteo", "zergnet", "revcontent", "mgid", "nativo", "teads", "dfp-", "google_ads", "adsbygoogle", "advert", "-ad-", " ad-", " ads-", " ad ", " ads ", "_ad_", "ad-slot", "adslot", "ad-container", "ad-unit", "adbox", "sponsor", "promo", "paid-content",
        "newsletter", "subscribe", "subscription", "signup", "sign-up", "mailchimp", "paywall-prompt", "paywall-message", "paywall-overlay", "regwall", "piano-", "donate", "donation", "support-us",
        "share-", "sharing", "sharebar", "sharedaddy", " share ", "share_", "-share ", "_share ", "shareicons", "addthis", "addtoany", "a2a_", "social", "sociable", "shareaholic", "follow-us", "followus",
        "breadcrumb", "bread-crumb", "navbar", "navigation", " nav ", " nav-", "-nav ", "-nav-", "_nav_", "__nav", "subnav", "topnav", "pagination", "pager ", "paginator", "menu", "footer", "masthead", "site-header", "site-footer", "page-header ", "skip-link", "toolbar", "tool-bar", "toolbox",
        " sidebar", "right-sidebar", "left-sidebar", "page-sidebar", "__sidebar", "article-sidebar", "-sidebar-", "side-bar", "sidecol", "right-rail", "rightrail", "right-col", "rightcol", "widget-area", "widgets", "tag-list", "taglist", "tags-", " tags ", "-tags", "post-tags", "article-tags", "entry-tags", "keywords", "topics-", " topics ", "cat-links",
        "author-bio", "authorbio", "author-box", "authorbox", "author-info", "about-author", "about-the-author", "author__bio", "author-card", "author_bio", "bio-box",
        "figcaption", "caption", "wp-caption-text", "photo-credit", "photocredit", "image-credit", "imagecredit", "img-credit", "credit-line", "gallery", "carousel", "slideshow", "slick-", "swiper-slide", "lightbox", "video-player", "videoplayer", "video-js", "jwplayer", "brightcove", "audio-player", "audioplayer", "player-", "podcast-player",
        "screen-reader", "sr-only", "visually-hidden", "visuallyhidden", "a11y-", "print-only", "printonly", "noprint", "no-print", "hide-print", "hidden-print", "is-hidden", "login", "log-in", "sign-in", "signin", "modal", "popup", "pop-up", "overlay", "tooltip", "dropdown", "offcanvas", "off-canvas", "toast",
        "print-", "feedback", "corrections", "print_", "jp-relatedposts", "yarpp", "crp_related", "wp_rp", "post-nav", "nav-links", "nav-previous", "nav-next", "prev-next", "previous-post", "next-post", "rating", "star-", "voting", "poll-", " quiz", "text-to-speech", "readspeaker", "trinity", "disclaimer", "copyright", "legal-", "terms-", "trust-", "disclosure", "affiliate",
        " banner ", "banner-", "-banner", "ticker", "breaking-news", "market-data", "stock-", "weather", "stocks", "infobox", "factbox", "fact-box", "hubspot", "hs-form", "contact-form", "wpcf7", "search-form", "searchform", "search-box", "searchbox");

    /// <summary>Lines around the body: by-line, date, counters.</summary>
    public static SearchValues<string> Furniture { get; } = Of(
        "byline", "by-line", "by_line", "dateline-", "timestamp", "time-stamp", "published", "pubdate", "pub-date", "post-date", "postdate", "entry-date", "article-date", "date-", " date ", "-date ", "updated", "post-meta", "postmeta", "entry-meta", "entrymeta", "article-meta", "articlemeta", "article__meta", "meta-", " meta ", "-meta ", "metadata", "-info ", "postinfo", "articleinfo", "author", "contributor", "writer", "reading-time", "read-time", "readtime", "view-count", "views-count", "kicker", "eyebrow", "category", "button", "btn", "icon", "label", "badge", "embed-", " embed ", " widget ", "widget_", "widget-title", "wprm-", "syndication", "user-info", "user-profile", "profile", "options", "expand", "viral", "attachment", "suggest", "notice", "alert", "timeago", "headline-", "entry-title", "post-title", "article-title", "entry-header", "article-header", "post-header", "hero-", "section-title", "message", "reply", "tout", "teaser", "callout", "cta", "toc", "table-of-contents");

    /// <summary>The names publishers give to the article's body.</summary>
    public static SearchValues<string> Body { get; } = Of(
        "articlebody", "article-body", "article_body", "article__body", "articletext", "article-text", "article_text", "article__text", "articlecontent", "article-content", "article_content", "article__content", "article__main", "article-main",
        "post-body", "postbody", "post_body", "post-content", "post_content", "postcontent", "post__content", "post-text", "post-entry", "entry-content", "entry_content", "entrycontent", "entry-body", "entry__content", "entry-text",
        "story-body", "storybody", "story_body", "story-content", "storycontent", "story-text", "storytext", "story__body", "story__content", "news-body", "newsbody", "news-content", "news_content", "newscontent", "news-text", "newstext", "news-detail", "content-body", "contentbody", "content__body", "content-text", "body-content", "bodycontent", "body-text", "bodytext", "body-copy", "bodycopy", "body__content", "page-content", "single-content", "single-post-content", "blog-content", "blog-post", "td-post-content", "rich-text", "richtext", "rte", "wysiwyg", "paragraphs", "text-content", "textcontent", "main-text", "art-text", "art-content", "text-body", "field-name-body", "field--name-body", "liveblog", "live-blog", "detail-text", "detail-content", "full-article", "fullarticle", "artikel");

    private static SearchValues<string> Of(params string[] names) => SearchValues.Create(names, StringComparison.Ordinal);

    public static bool Has(this PageNode node, SearchValues<string> names) => node.Hints.Length > 0 && node.Hints.AsSpan().ContainsAny(names);

    /// <summary>The first of the names the element bears, to the end of its word and without what a style adds to it.</summary>
    public static string NameIn(this PageNode node, SearchValues<string> names)
    {
        var from = node.Hints.AsSpan(node.Hints.AsSpan().IndexOfAny(names)).TrimStart();
        var word = from[..Math.Max(0, from.IndexOf(' '))];
        return (word.IndexOf("--", StringComparison.Ordinal) is > 0 and var style ? word[..style] : word).TrimEnd("0123456789-_").ToString();
    }
}
