/** What runs, opens or breaks where it is taken for more than words. */
export const naughty = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 1"><svg onload="window.ran = 1">',
  '[press](javascript:window.ran=1) ![see](javascript:window.ran=1) [too](data:text/html,x)',
  '{{7*7}} ${window.ran = 1} %s %00 \\u0000',
  "'; DROP TABLE own_handout; --",
  'مرحبا \u202Eabc\u202C 𝕳 👩‍👩‍👧 Ω≈ç \u200B|',
  '&lt;b&gt; &amp; &#x3C;b>',
  '[[picture: ../../x]] [[exercise: __proto__]] [[<b>]]',
  '```\n<b onclick="window.ran=1">\n```',
]
