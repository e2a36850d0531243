import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Vietnamese news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const vietnameseBoilerplate: Boilerplate = {
  related: {
    heading: ["tin liên quan", "tin cùng chuyên mục", "xem thêm", "đọc thêm", "tin mới nhất", "đọc nhiều nhất", "bài liên quan"],
    start: ["xem thêm", "đọc thêm", "mời xem thêm", "xem tiếp"],
  },
  subscription: {
    start: ["đăng ký", "theo dõi chúng tôi", "nhấn vào đây", "bấm vào đây"],
  },
  advertisement: {
    label: ["quảng cáo"],
  },
  navigation: {
    label: ["trang chủ", "bình luận", "chia sẻ"],
  },
  credit: {
    start: ["nguồn:"],
  },
  legal: {
    start: ["chúng tôi sử dụng cookie"],
  },
};
